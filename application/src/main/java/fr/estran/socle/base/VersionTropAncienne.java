package fr.estran.socle.base;

import java.util.Map;

/** We use what PostgreSQL 17 brought, the right to refresh statistics among others. */
final class VersionTropAncienne extends BaseIndisponible {

    static final int REQUISE = 17;

    VersionTropAncienne(String lue) {
        super("version_trop_ancienne", Map.of("lue", lue, "requise", "" + REQUISE), null);
    }

    @Override
    public boolean pourDeBon() {
        return true;
    }
}
