package fr.estran.programme.affiche;

import fr.estran.programme.LieuPublic;
import fr.estran.programme.LigneDuProgramme;
import fr.estran.socle.commun.LieuId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A venue that paper names: whoever reads it comes back to it for as long as the paper hangs on a wall. */
@Repository
record LieuDuProgrammeRepository(JdbcClient jdbc) {

    private record Reuni(LieuId de, LieuId vers) {}

    private record Ligne(LieuPublic lieu) {}

    /** Of a venue that was found to be another, that other. */
    Optional<LieuPublic> lire(LieuId lieu) {
        return jdbc.sql("""
            select %s
            from lieu demande
            join lieu on lieu.structure_id = demande.structure_id
                and lieu.id = coalesce(demande.fusionne_dans_id, demande.id)
            left join quartier on quartier.structure_id = lieu.structure_id and quartier.code = lieu.quartier
            where demande.id = :lieu
            """.formatted(LigneDuProgramme.COLONNES_DU_LIEU))
                .param("lieu", lieu)
                .query(Ligne.class)
                .optional()
                .map(Ligne::lieu);
    }

    /** Of each venue that was found to be another, the one that stays. */
    Map<LieuId, LieuId> reunis() {
        return jdbc
                .sql("select id as de, fusionne_dans_id as vers from lieu where fusionne_dans_id is not null")
                .query(Reuni.class)
                .stream()
                .collect(Collectors.toMap(Reuni::de, Reuni::vers));
    }
}
