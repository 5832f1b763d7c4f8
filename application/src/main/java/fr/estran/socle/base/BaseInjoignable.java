package fr.estran.socle.base;

import java.sql.SQLException;
import java.util.Map;

/** The outside server does not answer, or does not let one of our roles in. */
final class BaseInjoignable extends BaseIndisponible {

    BaseInjoignable(Acces.Role role, SQLException cause) {
        super("injoignable", Map.of("role", role.nom()), cause);
    }
}
