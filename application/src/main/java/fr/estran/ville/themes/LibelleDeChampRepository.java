package fr.estran.ville.themes;

import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record LibelleDeChampRepository(JdbcClient jdbc) {

    private record Ecrit(
            String champ,
            @Nullable String libelle,
            @Nullable String libelleDuBilan) {}

    /** All of them, in their order. */
    List<LibelleDeChamp> tous() {
        var ecrits = jdbc.sql("select champ, libelle, libelle_du_bilan from champ_d_action")
                .query(Ecrit.class)
                .list();
        return Stream.of(ChampDAction.values())
                .map(champ -> ecrits.stream()
                        .filter(ecrit -> ecrit.champ().equals(champ.code()))
                        .findFirst()
                        .map(ecrit -> new LibelleDeChamp(champ, ecrit.libelle(), ecrit.libelleDuBilan()))
                        .orElseGet(() -> new LibelleDeChamp(champ, null, null)))
                .toList();
    }

    /** The words of the software are kept by keeping none: they follow it, should they change. */
    void ecrire(LibelleDeChamp libelle) {
        var aDire = libelle.propre() != null || libelle.propreAuBilan() != null;
        jdbc.sql(aDire ? """
            insert into champ_d_action (structure_id, champ, libelle, libelle_du_bilan)
            values (structure_courante(), :champ, :libelle, :auBilan)
            on conflict (structure_id, champ) do update
            set libelle = excluded.libelle, libelle_du_bilan = excluded.libelle_du_bilan
            """ : "delete from champ_d_action where champ = :champ")
                .param("champ", libelle.champ())
                .param("libelle", libelle.propre())
                .param("auBilan", libelle.propreAuBilan())
                .update();
    }
}
