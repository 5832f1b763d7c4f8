package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Feuille.PassageVu;
import fr.estran.presences.Saisie.Marque;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record SansNomRepository(JdbcClient jdbc) {

    /** @param retire it was a mistake */
    record Passage(UUID id, Besoin besoin, boolean retire) {}

    record Compte(
            int nombre,
            @Nullable Instant nombreLe,
            @Nullable UUID nombreSaisie,
            @Nullable UUID nombreAppareil) {

        @Nullable Marque marque() {
            return Marque.de(nombreLe, nombreSaisie, nombreAppareil);
        }
    }

    record Comptees(int personnes) {}

    private static final String COMPTEES = """
        select greatest(0, coalesce((select anonymes from affluence where seance_id = :seance), 0) - (
            select count(*) from passage where seance_id = :seance and not retire))::integer as personnes
        """;

    /** Counted once and for all, and more or fewer since; never fewer than none. */
    private static final String COMPTE = """
        greatest(0, feuille.nombre + coalesce((
            select sum(comptage.ecart)
            from comptage
            where comptage.structure_id = feuille.structure_id
                and comptage.seance_id = feuille.seance_id
                and (feuille.nombre_le is null
                    or (comptage.le, comptage.saisie_id) > (feuille.nombre_le, feuille.nombre_saisie))
        ), 0))::integer
        """;

    /** What was noted later stands; of another session, nothing is touched. */
    void noter(SeanceId seance, Passage passage, Marque marque) {
        var besoin = passage.besoin();
        jdbc.sql("""
            insert into passage (
                structure_id, id, seance_id, notee_le, saisie_id, demande, duree_min, suite, acteur_id, retire)
            values (
                structure_courante(), :id, :seance, :le, :saisie, :demande, :duree, :suite, :acteur, :retire)
            on conflict (structure_id, id) do update
            set
                notee_le = excluded.notee_le,
                saisie_id = excluded.saisie_id,
                demande = excluded.demande,
                duree_min = excluded.duree_min,
                suite = excluded.suite,
                acteur_id = excluded.acteur_id,
                retire = excluded.retire
            where passage.seance_id = excluded.seance_id
                and (passage.notee_le, passage.saisie_id) < (excluded.notee_le, excluded.saisie_id)
            """)
                .paramSource(passage)
                .param("seance", seance)
                .paramSource(marque)
                .paramSource(besoin)
                .param("duree", besoin.dureeMin())
                .param("suite", ParticipationRepository.code(besoin.suite()))
                .update();
    }

    void ajouter(SeanceId seance, UUID saisie, Instant le, int ecart) {
        jdbc.sql("""
            insert into comptage (structure_id, saisie_id, seance_id, le, ecart)
            values (structure_courante(), :saisie, :seance, :le, :ecart)
            """)
                .param("saisie", saisie)
                .param("seance", seance)
                .param("le", le)
                .param("ecart", ecart)
                .update();
    }

    Compte compte(SeanceId seance) {
        return jdbc.sql("""
            select nombre, nombre_le, nombre_saisie, nombre_appareil
            from feuille
            where seance_id = :seance
            """).param("seance", seance).query(Compte.class).single();
    }

    void compter(SeanceId seance, int nombre, Marque marque) {
        jdbc.sql("""
            update feuille
            set nombre = :nombre, nombre_le = :le, nombre_saisie = :saisie, nombre_appareil = :appareil
            where seance_id = :seance
            """)
                .param("seance", seance)
                .param("nombre", nombre)
                .paramSource(marque)
                .update();
    }

    /** All of them. */
    int sansNom(SeanceId seance) {
        return jdbc.sql("select coalesce((select anonymes from affluence where seance_id = :seance), 0)")
                .param("seance", seance)
                .query(Integer.class)
                .single();
    }

    /** Those noted one by one are not among them. */
    int comptees(SeanceId seance) {
        return jdbc.sql(COMPTEES)
                .param("seance", seance)
                .query(Comptees.class)
                .single()
                .personnes();
    }

    /** The same, among others. */
    Lecture<Comptees> lectureDesComptees(SeanceId seance) {
        return new Lecture<>(Comptees.class, COMPTEES, Map.of("seance", seance));
    }

    /** What a folder of records said of this session, now or since it was noted here, is where one goes on from. */
    void reprendre(SeanceId seance) {
        jdbc.sql("""
                        update feuille
                        set nombre = least(greatest(0, feuille.nombre + :comptees -""" + COMPTE + """
                        ), 10000)
                        where feuille.seance_id = :seance and :comptees <>""" + COMPTE)
                .param("seance", seance)
                .param("comptees", comptees(seance))
                .update();
    }

    /** What figures read: all heads without a name. */
    void totaliser(SeanceId seance) {
        jdbc.sql("""
                        insert into affluence (structure_id, seance_id, anonymes)
                        select structure_courante(), :seance,""" + COMPTE + """
                            + (select count(*) from passage where passage.seance_id = :seance and not passage.retire)
                        from feuille
                        where feuille.seance_id = :seance
                        on conflict (structure_id, seance_id) do update
                        set anonymes = excluded.anonymes
                        where affluence.anonymes <> excluded.anonymes
                        """).param("seance", seance).update();
    }

    List<PassageVu> passages(SeanceId seance) {
        return jdbc.sql("""
            select
                passage.id,
                passage.saisie_id as saisie,
                passage.notee_le at time zone structure.fuseau as le,
                passage.demande,
                coalesce(thematique.libelle, passage.demande) as theme,
                passage.duree_min,
                upper(passage.suite) as suite,
                passage.acteur_id as acteur,
                acteur.nom as acteur_nom
            from passage
            join structure on structure.structure_id = passage.structure_id
            left join thematique_retenue thematique on thematique.structure_id = passage.structure_id
                and thematique.code = passage.demande
            left join acteur on acteur.structure_id = passage.structure_id and acteur.id = passage.acteur_id
            where passage.seance_id = :seance and not passage.retire
            order by passage.notee_le, passage.id
            """).param("seance", seance).query(PassageVu.class).list();
    }
}
