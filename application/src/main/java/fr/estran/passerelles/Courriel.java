package fr.estran.passerelles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as it leaves.
 *
 * @param repondreA the town's own mailbox: people do reply
 * @param lien where one sees one's place
 * @param arret where one asks for no more, by one click
 */
public record Courriel(
        String cle,
        String service,
        String destinataire,
        String objet,
        String texte,
        @Nullable String repondreA,
        @Nullable String lien,
        @Nullable String arret) {

    /** As they stand in the page that says the same. */
    public List<String> paragraphes() {
        return List.of(texte.split("\n\n+"));
    }
}
