package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.AttacheAuLieu;
import fr.estran.ville.territoire.SuiteDeLieu;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What venues have of the catalogue. */
@Repository
record MaterielDeLieuRepository(JdbcClient jdbc) implements SuiteDeLieu, AttacheAuLieu {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** One list at a time. */
    void seReserver(LieuId lieu) {
        var connu = jdbc.sql("select id from lieu where id = :lieu and fusionne_dans_id is null for no key update")
                .param("lieu", lieu)
                .query(LieuId.class)
                .optional();
        if (connu.isEmpty()) {
            throw new Introuvable();
        }
    }

    List<Materiel> du(LieuId lieu) {
        return jdbc.sql("""
            select materiel.id, materiel.nom, materiel.exemplaires, materiel.retire_le is not null as retire
            from lieu_materiel
            join materiel on materiel.structure_id = lieu_materiel.structure_id
                and materiel.id = lieu_materiel.materiel_id
            where lieu_materiel.lieu_id = :lieu
            order by materiel.nom, materiel.id
            """).param("lieu", lieu).query(Materiel.class).list();
    }

    /** Those that are no longer in the catalogue are passed over. */
    void remplacer(LieuId lieu, Collection<UUID> materiels) {
        jdbc.sql("delete from lieu_materiel where lieu_id = :lieu and materiel_id <> all(:materiels)")
                .param("lieu", lieu)
                .param("materiels", materiels)
                .update();
        jdbc.sql("""
            insert into lieu_materiel (structure_id, lieu_id, materiel_id)
            select structure_courante(), :lieu, id from materiel where id = any(:materiels)
            on conflict do nothing
            """).param("lieu", lieu).param("materiels", materiels).update();
    }

    @Override
    public Carte.Ligne ligne(LieuId lieu) {
        var noms = String.join(", ", du(lieu).stream().map(Materiel::nom).toList());
        return new Carte.Ligne(
                MESSAGES.dire("materiel.du_lieu", "quoi", noms, "vide", noms.isEmpty()),
                "/equipe/lieux/" + lieu + "/materiel");
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        var n = du(lieu).size();
        return n == 0 ? List.of() : List.of(MESSAGES.dire("attache.materiel", "n", n));
    }
}
