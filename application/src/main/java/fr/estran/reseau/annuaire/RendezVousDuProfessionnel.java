package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.maplace.SaisieDemande;
import fr.estran.inscriptions.rendezvous.Creneaux;
import fr.estran.inscriptions.rendezvous.Endroit;
import fr.estran.inscriptions.rendezvous.PagesDesRendezVous;
import fr.estran.socle.commun.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What a professional sees on the way to an appointment for somebody. */
@Component
@Transactional(readOnly = true)
class RendezVousDuProfessionnel {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    private final PagesDesRendezVous pages;
    private final Creneaux creneaux;

    RendezVousDuProfessionnel(PagesDesRendezVous pages, Creneaux creneaux) {
        this.pages = pages;
        this.creneaux = creneaux;
    }

    String endroits(String jeton, Organisme organisme, Model modele) {
        pages.endroits(false, modele);
        return montrer(jeton, organisme, modele, "reseau/annuaire/pro-rendez-vous-ou");
    }

    String heures(String jeton, Organisme organisme, Endroit ou, Model modele) {
        pages.situer(ou, modele).addAttribute("jours", creneaux.parJour(ou, false));
        return montrer(jeton, organisme, modele, "reseau/annuaire/pro-rendez-vous-quand");
    }

    String formulaire(
            String jeton,
            Organisme organisme,
            Endroit ou,
            String moment,
            SaisieDemande saisie,
            SaisieProfessionnel pro,
            Map<String, String> fautes,
            Model modele) {
        pages.choisir(ou, moment, modele);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("pro", pro);
        modele.addAttribute("fautes", fautes);
        return montrer(jeton, organisme, modele, "reseau/annuaire/pro-rendez-vous");
    }

    private static String montrer(String jeton, Organisme organisme, Model modele, String page) {
        modele.addAttribute("r", modele.getAttribute("m"));
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("organisme", organisme);
        return page;
    }
}
