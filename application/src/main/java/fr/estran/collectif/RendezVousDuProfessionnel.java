package fr.estran.collectif;

import fr.estran.commun.Messages;
import fr.estran.maplace.SaisieDemande;
import fr.estran.monrendezvous.PagesDesRendezVous;
import fr.estran.rendezvous.Creneaux;
import fr.estran.rendezvous.Endroit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What a professional sees on the way to an appointment for somebody. */
@Component
@Transactional(readOnly = true)
class RendezVousDuProfessionnel {

    private static final Messages MESSAGES = Messages.de("collectif");

    private final PagesDesRendezVous pages;
    private final Creneaux creneaux;

    RendezVousDuProfessionnel(PagesDesRendezVous pages, Creneaux creneaux) {
        this.pages = pages;
        this.creneaux = creneaux;
    }

    String endroits(String jeton, Organisme organisme, Model modele) {
        pages.endroits(false, modele);
        return montrer(jeton, organisme, modele, "collectif/pro-rendez-vous-ou");
    }

    String heures(String jeton, Organisme organisme, Endroit ou, Model modele) {
        pages.situer(ou, modele).addAttribute("jours", creneaux.parJour(ou, false));
        return montrer(jeton, organisme, modele, "collectif/pro-rendez-vous-quand");
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
        return montrer(jeton, organisme, modele, "collectif/pro-rendez-vous");
    }

    private static String montrer(String jeton, Organisme organisme, Model modele, String page) {
        modele.addAttribute("r", modele.getAttribute("m"));
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("organisme", organisme);
        return page;
    }
}
