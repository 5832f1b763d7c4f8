package fr.estran.messages.benevoles;

import fr.estran.messages.GrandEnvoi;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would leave, as it would leave: to the first of each way.
 *
 * @param nuit texts wait for the morning
 * @param doutes what seems not to belong in it
 */
public record ApercuAuxBenevoles(
        PartageDesBenevoles partage, List<FormeLue> formes, boolean nuit, List<String> doutes) {

    public ApercuAuxBenevoles {
        formes = List.copyOf(formes);
        doutes = List.copyOf(doutes);
    }

    public GrandEnvoi envoi() {
        return new GrandEnvoi(
                formes.stream().mapToInt(FormeLue::enTout).sum(),
                partage.par(Moyen.COURRIEL).size());
    }

    /** What those read or hear who are told by one means: to the first of them. */
    public record FormeLue(
            Moyen moyen,
            int benevoles,
            String nom,
            @Nullable String objet,
            List<String> paragraphes,
            int textes) {

        public FormeLue {
            paragraphes = List.copyOf(paragraphes);
        }

        public int enTout() {
            return textes * benevoles;
        }
    }
}
