package fr.estran.echanges.dossiers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a record is looked at. */
final class LiensDuRetour {

    private static final Map<String, String> PAGES = Map.of(
            "seance", "/equipe/seances/%s/presences",
            "action", "/equipe/programme/%s",
            "usager", "/equipe/personnes/%s",
            "absorbe", "/equipe/personnes/%s",
            "lieu", "/equipe/lieux/%s",
            "conseiller", "/equipe/conseillers/%s",
            "acteur", "/equipe/organismes/%s");

    private LiensDuRetour() {}

    static @Nullable String vers(String sujet, @Nullable String id) {
        var page = PAGES.get(sujet);
        return page == null || id == null ? null : page.formatted(id);
    }
}
