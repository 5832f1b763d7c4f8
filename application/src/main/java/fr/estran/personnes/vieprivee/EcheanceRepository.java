package fr.estran.personnes.vieprivee;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Durees;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record EcheanceRepository(JdbcClient jdbc) {

    record Annoncees(int nombre) {}

    private record Contact(UsagerId usager, LocalDate le) {}

    /** Until the end of the transaction, nobody else brings the announcements up to date. */
    void verrouiller() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('annonces/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    /** Those that were announced already stay so since that day; those of whom one has heard are announced no more. */
    void annoncer(Map<UsagerId, LocalDate> aAnnoncer, LocalDate aujourdhui) {
        var usagers = aAnnoncer.keySet().stream().sorted().toList();
        jdbc.sql("delete from annonce_effacement where usager_id <> all(:usagers)")
                .param("usagers", usagers)
                .update();
        jdbc.sql("""
            insert into annonce_effacement (structure_id, usager_id, dernier_contact, annonce_le)
            select structure_courante(), usager, dernier, :aujourdhui
            from unnest(:usagers::uuid[], :derniers::date[]) une (usager, dernier)
            on conflict (structure_id, usager_id) do update set dernier_contact = excluded.dernier_contact
            where annonce_effacement.dernier_contact <> excluded.dernier_contact
            """)
                .param("usagers", usagers)
                .param(
                        "derniers",
                        usagers.stream()
                                .map(aAnnoncer::get)
                                .map(LocalDate::toString)
                                .toList())
                .param("aujourdhui", aujourdhui)
                .update();
    }

    List<UsagerId> annoncees(LocalDate auPlusTard) {
        return jdbc.sql("select usager_id from annonce_effacement where annonce_le <= :le order by usager_id")
                .param("le", auPlusTard)
                .query(UsagerId.class)
                .list();
    }

    List<EffacementAnnonce> lire(int auPlus, Durees durees) {
        return jdbc.sql("""
            select
                usager.id as usager,
                usager.reference,
                nom_entier(usager) as nom,
                annonce.dernier_contact,
                greatest(
                    (annonce.dernier_contact + make_interval(months => :mois))::date,
                    annonce.annonce_le + :jours::integer
                ) as le
            from annonce_effacement annonce
            join usager on usager.structure_id = annonce.structure_id and usager.id = annonce.usager_id
            order by le, usager.nom, usager.prenom, usager.id
            limit :auPlus
            """)
                .param("mois", durees.valeur(Duree.FICHE))
                .param("jours", Duree.JOURS_D_ANNONCE)
                .param("auPlus", auPlus)
                .query(EffacementAnnonce.class)
                .list();
    }

    int nombre() {
        return jdbc.sql(annoncees().sql()).query(Annoncees.class).single().nombre();
    }

    Lecture<Annoncees> annoncees() {
        return new Lecture<>(Annoncees.class, "select count(*) as nombre from annonce_effacement");
    }

    /** Of these, each with the last day on which something had been heard of them. */
    Map<UsagerId, LocalDate> annoncees(Collection<UsagerId> usagers) {
        return jdbc.sql("""
                    select usager_id as usager, dernier_contact as le
                    from annonce_effacement
                    where usager_id = any(:usagers)
                    """).param("usagers", usagers).query(Contact.class).stream()
                .collect(toMap(Contact::usager, Contact::le));
    }

    /** Of the record that is kept. */
    void noterUnContact(UsagerId usager, LocalDate le) {
        jdbc.sql("""
            insert into contact_note (structure_id, usager_id, le)
            values (structure_courante(), :usager, :le)
            on conflict (structure_id, usager_id) do update set le = excluded.le
            """).param("usager", usager).param("le", le).update();
        jdbc.sql("delete from annonce_effacement where usager_id = :usager")
                .param("usager", usager)
                .update();
    }
}
