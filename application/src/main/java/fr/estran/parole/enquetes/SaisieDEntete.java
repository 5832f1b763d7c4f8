package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The title of a survey, its words, its days, as they are typed. A model has no days. */
record SaisieDEntete(Champs dits, boolean modele) {

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final int LONGUEUR_DU_TITRE = 200;
    private static final int LONGUEUR_DU_MOT = 1000;

    /** A survey that stays open for longer is a slip of the hand. */
    static final int ANNEES_AU_PLUS = 2;

    static Champs champs(EnqueteEcrite enquete) {
        return Champs.AUCUN
                .avec("titre", enquete.titre())
                .avec("mot", enquete.mot())
                .avec("ouverte", enquete.ouverte())
                .avec("fermee", enquete.fermee());
    }

    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.texte(dits.un("titre")) == null) {
            fautes.put("titre", M.dire("faute.titre"));
        } else if (dits.dit("titre").length() > LONGUEUR_DU_TITRE) {
            fautes.put("titre", M.dire("faute.longueur", "n", LONGUEUR_DU_TITRE));
        }
        if (dits.dit("mot").length() > LONGUEUR_DU_MOT) {
            fautes.put("mot", M.dire("faute.longueur", "n", LONGUEUR_DU_MOT));
        }
        if (!modele) {
            jours(fautes);
        }
        return fautes;
    }

    private void jours(Map<String, String> fautes) {
        var ouverte = jour("ouverte");
        var fermee = jour("fermee");
        if (ouverte == null) {
            fautes.put("ouverte", M.dire("faute.ouverte"));
        }
        if (dits.un("fermee") != null && fermee == null) {
            fautes.put("fermee", M.dire("faute.jour"));
        }
        if (ouverte != null && fermee != null) {
            if (fermee.isBefore(ouverte)) {
                fautes.put("fermee", M.dire("faute.fermee_avant"));
            } else if (fermee.isAfter(ouverte.plusYears(ANNEES_AU_PLUS))) {
                fautes.put("fermee", M.dire("faute.fermee_loin"));
            }
        }
    }

    /** Once there is no fault left. */
    EnqueteEcrite sur(EnqueteEcrite enquete) {
        return enquete.avecEntete(
                LectureDeSaisie.texteOuRien(dits.un("titre")),
                LectureDeSaisie.texte(dits.un("mot")),
                modele ? null : jour("ouverte"),
                modele ? null : jour("fermee"));
    }

    private @Nullable LocalDate jour(String champ) {
        return LectureDeSaisie.jour(dits.un(champ)).orElse(null);
    }
}
