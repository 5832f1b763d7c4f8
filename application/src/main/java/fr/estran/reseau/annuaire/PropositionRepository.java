package fr.estran.reseau.annuaire;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.estran.reseau.annuaire.PropositionRecue.ChampPropose;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record PropositionRepository(JdbcClient jdbc) implements Purge {

    private record Recue(UUID id, OrganismeId organisme, Instant recueLe) {}

    record EnAttente(int propositions, int postulants) {}

    private record Dit(UUID proposition, ChampPropose champ) {}

    /** The oldest first. */
    List<PropositionRecue> toutes() {
        var champs = jdbc
                .sql("""
                    select proposition_id, champ, morceau, valeurs, accueil
                    from proposition_champ
                    order by proposition_id, morceau, champ
                    """)
                .query((ligne, _) -> new Dit(
                        ligne.getObject("proposition_id", UUID.class),
                        new ChampPropose(
                                ligne.getString("champ"),
                                ligne.getString("morceau"),
                                List.of((String[]) ligne.getArray("valeurs").getArray()),
                                ligne.getString("accueil"))))
                .list()
                .stream()
                .collect(groupingBy(Dit::proposition, mapping(Dit::champ, toList())));
        return jdbc
                .sql("select id, acteur_id as organisme, recue_le from proposition order by recue_le, id")
                .query(Recue.class)
                .list()
                .stream()
                .map(recue -> new PropositionRecue(
                        recue.id(), recue.organisme(), recue.recueLe(), champs.getOrDefault(recue.id(), List.of())))
                .toList();
    }

    Optional<PropositionRecue> lire(UUID id) {
        return toutes().stream()
                .filter(proposition -> proposition.id().equals(id))
                .findFirst();
    }

    /** With the bodies that ask to stand in the directory. */
    Lecture<EnAttente> enAttente() {
        return new Lecture<>(EnAttente.class, """
            select
                (select count(*) from proposition) as propositions,
                (select count(*) from postulant) as postulants
            """);
    }

    int combien(OrganismeId organisme) {
        return jdbc.sql("select count(*)::integer from proposition where acteur_id = :organisme")
                .param("organisme", organisme)
                .query(Integer.class)
                .single();
    }

    void ajouter(PropositionRecue proposition) {
        jdbc.sql("""
            insert into proposition (structure_id, id, acteur_id, recue_le)
            values (structure_courante(), :id, :organisme, :recueLe)
            """).paramSource(proposition).update();
        proposition
                .champs()
                .forEach(champ -> jdbc.sql("""
                    insert into proposition_champ (structure_id, proposition_id, champ, morceau, valeurs, accueil)
                    values (structure_courante(), :id, :champ, :morceau, :valeurs, :accueil)
                    """)
                        .param("id", proposition.id())
                        .paramSource(champ)
                        .update());
    }

    /** Decided: what it said is not kept beside what the sheet says. */
    void oublier(UUID id, String morceau) {
        jdbc.sql("delete from proposition_champ where proposition_id = :id and morceau = :morceau")
                .param("id", id)
                .param("morceau", morceau)
                .update();
        jdbc.sql("""
            delete from proposition
            where id = :id
                and not exists (
                    select from proposition_champ champ
                    where champ.structure_id = proposition.structure_id and champ.proposition_id = proposition.id)
            """).param("id", id).update();
    }

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    /** What nobody accepted nor refused in all that time is forgotten: it may name whom professionals ask for. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("delete from proposition where recue_le < :avant")
                .param("avant", avant)
                .update();
    }
}
