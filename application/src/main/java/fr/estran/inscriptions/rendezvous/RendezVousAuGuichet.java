package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.guichet.AutreDemande;
import fr.estran.inscriptions.guichet.ControleAuGuichet;
import fr.estran.inscriptions.guichet.FichesAuGuichet;
import fr.estran.inscriptions.guichet.SaisieInscrire;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whom the desk has found wants an appointment: which hour, and that is all. */
@Component
@Transactional(readOnly = true)
public class RendezVousAuGuichet implements AutreDemande {

    public record VueGuichet(
            Messages g,
            SaisieInscrire saisie,
            PagesDesRendezVous.Offertes heures,
            String choisi,
            boolean absente,
            Map<Integer, String> ecarts,
            Map<String, String> fautes,
            @Nullable String refus,
            boolean malgreTout) {}

    static final String CODE = "rendez-vous";

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");
    private static final Messages GUICHET = Messages.de("inscriptions/guichet");
    private static final int D_ABORD = 12;

    private final PagesDesRendezVous pages;
    private final Creneaux creneaux;
    private final ControleAuGuichet controle;
    private final FichesAuGuichet fiches;

    RendezVousAuGuichet(
            PagesDesRendezVous pages, Creneaux creneaux, ControleAuGuichet controle, FichesAuGuichet fiches) {
        this.fiches = fiches;
        this.pages = pages;
        this.creneaux = creneaux;
        this.controle = controle;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return MESSAGES.dire("guichet.bouton");
    }

    /** At the venue that has the first free hour. */
    @Override
    public Page montrer(SaisieInscrire saisie) {
        var lieu = creneaux.premiers(true).keySet().stream()
                .filter(ou -> !ou.parTelephone())
                .findFirst();
        return montrer(saisie, lieu.orElse(Endroit.TELEPHONE), null, "", false, Map.of());
    }

    /** @param avec the counsellor whose hours are shown; null: those of all */
    Page montrer(
            SaisieInscrire saisie,
            Endroit ou,
            @Nullable ConseillerId avec,
            String choisi,
            boolean tout,
            Map<String, String> fautes) {
        return montrer(saisie, pages.offertes(ou, avec, tout ? null : D_ABORD), choisi, fautes, null, false);
    }

    /** @param malgreTout whoever insists may have it */
    Page refuser(
            SaisieInscrire saisie,
            Endroit ou,
            @Nullable ConseillerId avec,
            String choisi,
            String refus,
            boolean malgreTout) {
        return montrer(saisie, pages.offertes(ou, avec, D_ABORD), choisi, Map.of(), refus, malgreTout);
    }

    private Page montrer(
            SaisieInscrire saisie,
            PagesDesRendezVous.Offertes heures,
            String choisi,
            Map<String, String> fautes,
            @Nullable String refus,
            boolean malgreTout) {
        return Page.de(
                "inscriptions/rendezvous/guichet",
                MESSAGES,
                new VueGuichet(
                        GUICHET,
                        saisie,
                        heures,
                        choisi,
                        controle.souventAbsente(saisie),
                        fiches.ecarts(saisie),
                        fautes,
                        refus,
                        malgreTout));
    }
}
