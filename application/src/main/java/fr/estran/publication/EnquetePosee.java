package fr.estran.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A survey as it was asked: how its answers may be grouped depends on the order of their choices. */
public record EnquetePosee(
        String reference,
        String titre,
        LocalDate ouverte,
        @Nullable LocalDate fermee,
        List<Question> questions) {

    public record Question(String code, String libelle, String type, List<String> choix) {

        /** Whether answers are chosen, not written: what people write is never told. */
        public boolean close() {
            return !type.equals("texte");
        }
    }
}
