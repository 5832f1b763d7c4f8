package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.rendezvous.CreneauLibre;
import fr.estran.inscriptions.rendezvous.Endroit;
import fr.estran.inscriptions.rendezvous.LieuDeRendezVous;
import fr.estran.inscriptions.rendezvous.PagesDesRendezVous;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a professional sees on the way to an appointment for somebody. */
@Component
@Transactional(readOnly = true)
public class RendezVousDuProfessionnel {

    public record VueOu(Messages r, String jeton, Organisme organisme, PagesDesRendezVous.Premiers premiers) {}

    public record VueQuand(
            Messages r,
            String jeton,
            Organisme organisme,
            Endroit ou,
            @Nullable LieuDeRendezVous lieu,
            Map<LocalDate, List<CreneauLibre>> jours) {}

    public record VueDemande(
            Messages r,
            String jeton,
            Organisme organisme,
            PagesDesRendezVous.Heure heure,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            Map<String, String> fautes,
            @Nullable String erreur) {}

    private static final Messages MESSAGES = Messages.de("reseau/collectif");
    private static final Messages RENDEZ_VOUS = Messages.de("inscriptions/rendezvous");

    private final PagesDesRendezVous pages;

    RendezVousDuProfessionnel(PagesDesRendezVous pages) {
        this.pages = pages;
    }

    Page endroits(String jeton, Organisme organisme) {
        return Page.de(
                "reseau/annuaire/pro-rendez-vous-ou",
                MESSAGES,
                new VueOu(RENDEZ_VOUS, jeton, organisme, pages.premiers(false)));
    }

    Page heures(String jeton, Organisme organisme, Endroit ou) {
        return Page.de(
                "reseau/annuaire/pro-rendez-vous-quand",
                MESSAGES,
                new VueQuand(RENDEZ_VOUS, jeton, organisme, ou, pages.lieu(ou), pages.jours(ou)));
    }

    Page formulaire(
            String jeton,
            Organisme organisme,
            Endroit ou,
            String moment,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            Map<String, String> fautes,
            @Nullable String erreur) {
        return Page.de(
                "reseau/annuaire/pro-rendez-vous",
                MESSAGES,
                new VueDemande(RENDEZ_VOUS, jeton, organisme, pages.heure(ou, moment), saisie, pro, fautes, erreur));
    }
}
