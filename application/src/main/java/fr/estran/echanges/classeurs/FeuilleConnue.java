package fr.estran.echanges.classeurs;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Identifiants;
import java.util.UUID;

/** What was kept of a sheet, as a page lists it. */
public record FeuilleConnue(CorrespondanceId id, String nom, NatureDeFeuille nature, int colonnes) {

    public String natureDite() {
        return ParolesDeFeuille.nature(nature);
    }

    /** What the columns of sheets of the same titles are. */
    public record CorrespondanceId(UUID valeur) implements Identifiant {

        public static CorrespondanceId nouveau() {
            return new CorrespondanceId(Identifiants.nouveau());
        }

        @JsonCreator
        public static CorrespondanceId valueOf(String texte) {
            return new CorrespondanceId(UUID.fromString(texte));
        }

        @Override
        public String toString() {
            return valeur.toString();
        }
    }
}
