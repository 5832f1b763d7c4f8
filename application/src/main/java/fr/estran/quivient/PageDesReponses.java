package fr.estran.quivient;

import fr.estran.collectif.OrganismeDecrit;
import fr.estran.commun.Conciliation;
import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.commun.OrganismeId;
import fr.estran.commun.ReunionId;
import fr.estran.reunions.LectureDeReunion;
import fr.estran.reunions.ReunionEntiere;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What is shown of the answers to a meeting: to the body itself, and to the team. */
@Component
@Transactional(readOnly = true)
class PageDesReponses {

    static final Messages MESSAGES = Messages.de("quivient");
    static final Conciliation.Paroles PAROLES = new ParolesDeReponse();

    private static final int POINT = 500;

    private final LectureDeReunion reunions;
    private final VoletDesReponses volet;

    PageDesReponses(LectureDeReunion reunions, VoletDesReponses volet) {
        this.reunions = reunions;
        this.volet = volet;
    }

    ReunionEntiere lire(ReunionId reunion) {
        return reunions.lire(reunion);
    }

    /** One that sits at the table still. */
    OrganismeDecrit organisme(ReunionEntiere entiere, OrganismeId organisme) {
        return entiere.noms().organismes().stream()
                .filter(un -> un.id().equals(organisme) && un.retireLe() == null)
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    static Map<String, String> fautesDuPoint(String dit) {
        if (dit.isEmpty()) {
            return Map.of("quoi", MESSAGES.dire("faute.point"));
        }
        return dit.length() > POINT ? Map.of("quoi", MESSAGES.dire("faute.longueur", Map.of("n", POINT))) : Map.of();
    }

    String membre(
            ReunionEntiere entiere,
            OrganismeDecrit organisme,
            Conciliation dite,
            Map<String, String> fautes,
            Model modele) {
        ecrire(entiere, organisme, dite, fautes, modele);
        return "quivient/membre";
    }

    String toutes(ReunionId reunion, Model modele) {
        modele.addAttribute("m", MESSAGES).addAttribute("dites", volet.tout(lire(reunion)));
        return "quivient/reponses";
    }

    String auTelephone(
            ReunionEntiere entiere,
            OrganismeDecrit organisme,
            Conciliation dite,
            Map<String, String> fautes,
            Model modele) {
        ecrire(entiere, organisme, dite, fautes, modele);
        return "quivient/reponse";
    }

    private void ecrire(
            ReunionEntiere entiere,
            OrganismeDecrit organisme,
            Conciliation dite,
            Map<String, String> fautes,
            Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("dites", volet.tout(entiere))
                .addAttribute("organisme", organisme)
                .addAttribute("conciliation", dite)
                .addAttribute("paroles", PAROLES)
                .addAttribute("fautes", fautes);
    }
}
