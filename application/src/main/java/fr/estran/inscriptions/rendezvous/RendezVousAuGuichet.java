package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.guichet.AutreDemande;
import fr.estran.inscriptions.guichet.ControleAuGuichet;
import fr.estran.inscriptions.guichet.FichesAuGuichet;
import fr.estran.inscriptions.guichet.SaisieInscrire;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Somebody whom the desk has found wants an appointment: which hour, and that is all. */
@Component
@Transactional(readOnly = true)
class RendezVousAuGuichet implements AutreDemande {

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
    public String montrer(SaisieInscrire saisie, Model modele) {
        var lieu = creneaux.premiers(true).keySet().stream()
                .filter(ou -> !ou.parTelephone())
                .findFirst();
        return montrer(saisie, lieu.orElse(Endroit.TELEPHONE), null, "", false, Map.of(), modele);
    }

    /** @param avec the counsellor whose hours are shown; null: those of all */
    String montrer(
            SaisieInscrire saisie,
            Endroit ou,
            @Nullable ConseillerId avec,
            String choisi,
            boolean tout,
            Map<String, String> fautes,
            Model modele) {
        pages.endroits(true, modele);
        pages.situer(ou, modele);
        var libres = pages.heures(ou, avec, modele);
        modele.addAttribute("g", GUICHET)
                .addAttribute("saisie", saisie)
                .addAttribute(
                        "libres", tout ? libres : libres.stream().limit(D_ABORD).toList())
                .addAttribute("restants", tout ? 0 : Math.max(0, libres.size() - D_ABORD))
                .addAttribute("choisi", choisi)
                .addAttribute("absente", controle.souventAbsente(saisie))
                .addAttribute("ecarts", fiches.ecarts(saisie))
                .addAttribute("fautes", fautes);
        return "inscriptions/rendezvous/guichet";
    }
}
