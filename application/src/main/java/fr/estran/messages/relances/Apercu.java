package fr.estran.messages.relances;

import fr.estran.messages.GrandEnvoi;
import fr.estran.messages.Repartition;
import fr.estran.messages.Repartition.ParVoie;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would leave of a free message.
 *
 * @param ecartees who would not be told, and why, in words
 * @param doutes what seems not to belong in it
 */
public record Apercu(Repartition repartition, List<Forme> formes, List<String> ecartees, List<String> doutes) {

    public Apercu {
        formes = List.copyOf(formes);
        ecartees = List.copyOf(ecartees);
        doutes = List.copyOf(doutes);
    }

    public GrandEnvoi envoi() {
        return new GrandEnvoi(formes.stream().mapToInt(Forme::enTout).sum(), repartition.envois(Moyen.COURRIEL));
    }

    /**
     * What those read or hear who are told by one means: to the first of them.
     *
     * @param objet null where it has none
     * @param textes how many texts each of them takes; 0 of what is none
     */
    public record Forme(ParVoie voie, @Nullable String objet, List<String> paragraphes, int textes) {

        public Forme {
            paragraphes = List.copyOf(paragraphes);
        }

        public int enTout() {
            return textes * voie.envois();
        }
    }
}
