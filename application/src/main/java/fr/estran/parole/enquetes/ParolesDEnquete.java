package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Option;
import java.util.List;

/** What the fields of a question are called, and what is read of what they hold. */
record ParolesDEnquete(LieuDeQuestion lieu) implements Conciliation.Paroles {

    /** Of the head of a survey. */
    static final Conciliation.Paroles ENTETE = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return M.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return LectureDeSaisie.jour(valeur).map(Jours::dire).orElse(valeur);
        }
    };

    private static final Messages M = Messages.de("parole/questionnaires");

    @Override
    public String champ(String champ) {
        return champ.startsWith("marque_")
                ? M.dire("champ.marque", "n", champ.substring("marque_".length()))
                : M.dire("champ." + champ);
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ) {
            case "valeurs" -> dite(lieu.choixOfferts(), valeur);
            case "si" -> dite(lieu.conditions(), valeur);
            case "type" ->
                Code.lire(TypeDeQuestion.class, valeur)
                        .map(type -> M.dire("type." + type.code()))
                        .orElse("");
            default -> valeur;
        };
    }

    private static String dite(List<Option> options, String valeur) {
        return options.stream()
                .filter(une -> une.valeur().equals(valeur))
                .map(Option::libelle)
                .findFirst()
                .orElse("");
    }
}
