package fr.estran.bilan.actes;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ReglageRepository(JdbcClient jdbc) {

    Optional<ReglageActe> lire() {
        return jdbc.sql("""
            select original, matiere, matiere_intitule as matiere_nom, nature, modifie_le
            from reglage_acte
            """).query(ReglageActe.class).optional();
    }

    void enregistrer(ReglageActe reglage) {
        jdbc.sql("""
            insert into reglage_acte (structure_id, original, matiere, matiere_intitule, nature, modifie_le)
            values (structure_courante(), :original, :matiere, :matiereNom, :nature, :modifieLe)
            on conflict (structure_id) do update
            set original = excluded.original,
                matiere = excluded.matiere,
                matiere_intitule = excluded.matiere_intitule,
                nature = excluded.nature,
                modifie_le = excluded.modifie_le
            """).paramSource(reglage).update();
    }
}
