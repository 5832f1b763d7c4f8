package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of the answers to a meeting: to the body itself, and to the team. */
@Component
@Transactional(readOnly = true)
public class PageDesReponses {

    public record VueReponses(ReponsesALaReunion dites) {}

    public record VueReponse(
            ReponsesALaReunion dites,
            OrganismeDecrit organisme,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("reseau/quivient");
    static final Paroles PAROLES = new ParolesDeReponse();

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
        return dit.length() > POINT ? Map.of("quoi", MESSAGES.dire("faute.longueur", "n", POINT)) : Map.of();
    }

    Page toutes(ReunionId reunion) {
        return Page.de("reseau/reunions/reponses", MESSAGES, new VueReponses(volet.tout(lire(reunion))));
    }

    Page auTelephone(ReunionEntiere entiere, OrganismeDecrit organisme, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "reseau/reunions/reponse",
                MESSAGES,
                new VueReponse(volet.tout(entiere), organisme, dite, PAROLES, fautes));
    }

    ReponsesALaReunion dites(ReunionEntiere entiere) {
        return volet.tout(entiere);
    }

    /** What the fields of an answer are called, and what is read of what they hold. */
    static final class ParolesDeReponse implements Conciliation.Paroles {

        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return switch (champ) {
                case "dates", "jour" ->
                    LectureDeSaisie.jour(valeur).map(Jours::dire).orElseGet(() -> MESSAGES.dire("dates.aucune"));
                case "vient" -> MESSAGES.dire(valeur.equals("oui") ? "vient.oui" : "vient.non");
                default -> valeur;
            };
        }
    }
}
