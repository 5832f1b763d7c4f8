package fr.estran.comptes;

import fr.estran.acteurs.Role;
import fr.estran.commun.ConseillerId;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account as it is typed; null where nothing was. */
public record FormulaireCompte(
        @Nullable String nom,
        @Nullable String courriel,
        @Nullable String role,
        @Nullable String conseiller) {

    static final FormulaireCompte VIERGE = new FormulaireCompte(null, null, null, null);

    static FormulaireCompte de(Compte compte) {
        return new FormulaireCompte(
                compte.nom(),
                compte.courriel(),
                compte.role().code(),
                compte.conseiller() == null ? null : compte.conseiller().toString());
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages messages) {
        var fautes = new LinkedHashMap<String, String>();
        if (nom == null || nom.isBlank()) {
            fautes.put("nom", messages.dire("compte.faute.nom"));
        }
        if (courriel == null || !LectureDeSaisie.estUnCourriel(courriel)) {
            fautes.put("courriel", messages.dire("compte.faute.courriel"));
        }
        if (Role.siConnu(role).isEmpty()) {
            fautes.put("role", messages.dire("compte.faute.role"));
        }
        return fautes;
    }

    String nomDit() {
        return nom == null ? "" : nom;
    }

    String courrielDit() {
        return courriel == null ? "" : courriel;
    }

    Role roleDit() {
        return Role.siConnu(role).orElseThrow();
    }

    @Nullable ConseillerId conseillerDit() {
        return conseiller == null || !conseiller.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? null
                : ConseillerId.valueOf(conseiller);
    }
}
