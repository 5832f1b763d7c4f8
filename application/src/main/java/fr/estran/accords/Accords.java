package fr.estran.accords;

import fr.estran.commun.Messages;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How this room says what it has. */
final class Accords {

    static final Messages M = Messages.de("accords");

    private Accords() {}

    /** Du 1er juillet au 10 septembre 2023; or since the first, where no last day is in sight. */
    static String dates(LocalDate debut, @Nullable LocalDate fin) {
        return fin == null
                ? M.dire("depuis", Map.of("du", DateDActe.dire(debut)))
                : M.dire("dates", Map.of("du", DateDActe.dire(debut), "au", DateDActe.dire(fin)));
    }
}
