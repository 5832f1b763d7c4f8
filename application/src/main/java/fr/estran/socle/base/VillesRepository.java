package fr.estran.socle.base;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register of the towns of a database, read by who looks after it while the service runs or not. */
record VillesRepository(Connection connexion) {

    /** @param hote where it answers; nothing where it answers at any address */
    record VilleConnue(
            String id,
            String codeInsee,
            String nom,
            @Nullable String hote) {

        /** Called by its code, its name, or its address. */
        boolean estDite(String dite) {
            return dite.equals(codeInsee)
                    || dite.equalsIgnoreCase(nom)
                    || dite.equalsIgnoreCase(Objects.toString(hote, ""));
        }

        String enMots() {
            return hote == null ? "%s (%s)".formatted(nom, codeInsee) : "%s (%s, %s)".formatted(nom, codeInsee, hote);
        }
    }

    /** Nothing is written of it any more. */
    boolean estEnMaintenance(VilleConnue ville) throws IOException {
        return TablesRepository.travailler(() -> !TablesRepository.lire(
                        connexion,
                        "select structure_id::text from technique.maintenance where structure_id = '%s'"
                                .formatted(ville.id()),
                        ligne -> ligne.getString(1))
                .isEmpty());
    }

    List<VilleConnue> toutes() throws IOException {
        return TablesRepository.travailler(() -> TablesRepository.lire(
                connexion,
                "select structure_id::text, code_insee, nom, hote from technique.structure order by nom, code_insee",
                ligne -> new VilleConnue(
                        ligne.getString(1), ligne.getString(2), ligne.getString(3), ligne.getString(4))));
    }
}
