package fr.estran.comptes;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as it is typed; null where nothing was. */
public record FormulaireCompte(
        @Nullable String nom,
        @Nullable String courriel,
        @Nullable List<String> role,
        @Nullable String conseiller) {

    static final FormulaireCompte VIERGE = new FormulaireCompte(null, null, null, null);

    static FormulaireCompte de(Compte compte) {
        return new FormulaireCompte(
                compte.nom(),
                compte.courriel(),
                compte.roles().codes(),
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
        if (connus().isEmpty()) {
            fautes.put("role", messages.dire("compte.faute.role"));
        } else if (!rolesDits().vontEnsemble()) {
            fautes.put("role", messages.dire("compte.faute.partenaire"));
        }
        return fautes;
    }

    String nomDit() {
        return nom == null ? "" : nom;
    }

    String courrielDit() {
        return courriel == null ? "" : courriel;
    }

    public boolean coche(Role celui) {
        return connus().contains(celui);
    }

    Roles rolesDits() {
        return new Roles(connus());
    }

    private Set<Role> connus() {
        return role == null
                ? Set.of()
                : role.stream().flatMap(code -> Role.siConnu(code).stream()).collect(toSet());
    }

    @Nullable ConseillerId conseillerDit() {
        return conseiller == null || !conseiller.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? null
                : ConseillerId.valueOf(conseiller);
    }
}
