package fr.estran.site;

import fr.estran.comptes.Droits;
import fr.estran.comptes.Identite;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page shows around its own content.
 *
 * @param service the name of the town's service
 * @param chemin of the page that is shown
 * @param qui whoever is signed in
 * @param moment in the demonstration, what its clock says
 * @param jeton read only where there is a form: reading it makes a cookie
 */
public record Cadre(
        String service,
        String chemin,
        @Nullable Identite qui,
        @Nullable String moment,
        @Nullable String message,
        @Nullable String erreur,
        Supplier<@Nullable CsrfToken> jeton) {

    /** The few places that one goes to, of those that are open to whoever is signed in; their labels are in the bundle. */
    public List<String> menu() {
        return qui == null
                ? List.of()
                : List.of("/equipe", "/statistiques", "/bilans", "/echanges", "/comptes").stream()
                        .filter(chemin -> Droits.ouvre(qui.role(), chemin))
                        .toList();
    }

    public boolean ici(String adresse) {
        return chemin.equals(adresse) || chemin.startsWith(adresse + "/");
    }
}
