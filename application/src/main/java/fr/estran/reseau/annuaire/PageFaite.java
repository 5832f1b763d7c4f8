package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.CommentPrevenue;
import fr.estran.inscriptions.maplace.PhrasesDePlace;
import fr.estran.inscriptions.maplace.Voix;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.programme.Actions;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.ville.calendrier.HeuresDeService;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came of it: said to the professional, with what they hand over to the person, said to the person. */
@Component
@Transactional(readOnly = true)
public class PageFaite {

    public record VueProFaite(
            String jeton,
            String titre,
            @Nullable String suite,
            List<String> pourElle,
            String ensemble,
            Verdict.Enregistree faite,
            List<SeancePublique> seances) {

        /** Whoever waits is told of no door yet. */
        public boolean attendue() {
            return faite.inscriptions().stream()
                    .anyMatch(inscription -> inscription.etat() == EtatInscription.CONFIRMEE);
        }
    }

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    private final Demandes demandes;
    private final Actions actions;
    private final HeuresDeService heures;
    private final CommentPrevenue prevenue;

    PageFaite(Demandes demandes, Actions actions, HeuresDeService heures, CommentPrevenue prevenue) {
        this.demandes = demandes;
        this.actions = actions;
        this.heures = heures;
        this.prevenue = prevenue;
    }

    /** It has an address: it may be loaded or printed again, and nothing is sent twice. */
    static Renvoi ouvrir(String jeton, Enregistree faite, RedirectAttributes suite) {
        vers(jeton, faite).dits().forEach(suite::addFlashAttribute);
        return Renvoi.vers(vers(jeton, faite).adresse());
    }

    static Renvoi vers(String jeton, Enregistree faite) {
        var la = Renvoi.vers("/pro/" + jeton + "/inscriptions/" + faite.demande());
        return faite.deja() ? la.annoncer(MESSAGES.dire("pro.une_fois")) : la;
    }

    /** @throws Introuvable when that body asked for no such thing, or longer ago than a day */
    Page montrer(String jeton, Organisme organisme, UUID demande) {
        var faite = demandes.recenteDe(organisme.id(), demande).orElseThrow(Introuvable::new);
        var fuseau = heures.fuseau();
        var inscriptions = faite.inscriptions();
        return Page.de(
                "reseau/annuaire/pro-faite",
                MESSAGES,
                new VueProFaite(
                        jeton,
                        PhrasesDePlace.titre(inscriptions, fuseau, Voix.AU_PROFESSIONNEL),
                        inscriptions.stream()
                                .flatMap(inscription -> prevenue.dire(inscription).stream())
                                .findFirst()
                                .orElse(null),
                        inscriptions.stream()
                                .map(inscription -> PhrasesDePlace.etat(inscription, fuseau))
                                .toList(),
                        PhrasesDePlace.titre(inscriptions, fuseau),
                        faite,
                        actions
                                .seances(inscriptions.stream()
                                        .map(InscriptionVue::action)
                                        .distinct()
                                        .toList())
                                .values()
                                .stream()
                                .flatMap(List::stream)
                                .toList()));
    }
}
