package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Repondu.Justification;
import fr.estran.bilan.rapport.Reperage;
import fr.estran.bilan.rapport.Reperage.Signale;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered where a text may speak of somebody, and which names of the register it holds; within the transaction of the caller. */
@Repository
record SignalementRepository(JdbcClient jdbc, Clock horloge) {

    /** Which of the words of these texts are surnames of the register, as they are written there. */
    Set<String> nomsDuRegistre(Collection<String> textes) {
        var candidats = textes.stream()
                .flatMap(texte -> Reperage.noms(texte).stream())
                .distinct()
                .toList();
        return candidats.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                    select distinct ecrit
                    from unnest(cast(:candidats as text[])) ecrit
                    join usager on usager.nom_plie = plier(ecrit)
                    """)
                        .param("candidats", candidats)
                        .query(String.class)
                        .list());
    }

    /** In what a person typed in one line: what may speak of somebody. */
    List<Signale> dans(String texte) {
        return Reperage.dans(texte, "", nomsDuRegistre(List.of(texte)));
    }

    List<Repondu> reponses(RapportId rapport) {
        return jdbc.sql("""
            select section, empreinte, extrait, reponse, donnee_le as le, donnee_par as par
            from rapport_reponse
            where rapport_id = :rapport
            order by donnee_le, section, extrait
            """).param("rapport", rapport).query(Repondu.class).list();
    }

    void repondre(RapportId rapport, String section, Signale signale, Justification reponse, String par) {
        jdbc.sql("""
            insert into rapport_reponse
                (structure_id, rapport_id, section, empreinte, extrait, reponse, donnee_le, donnee_par)
            values (structure_courante(), :rapport, :section, :empreinte, :extrait, :reponse, :le, :par)
            on conflict (structure_id, rapport_id, section, empreinte) do update
            set reponse = excluded.reponse,
                donnee_le = excluded.donnee_le,
                donnee_par = excluded.donnee_par
            where rapport_reponse.reponse <> excluded.reponse
            """)
                .param("rapport", rapport)
                .param("section", section)
                .param("empreinte", Repondu.empreinte(signale).octets())
                .param("extrait", signale.extrait())
                .param("reponse", reponse)
                .param("le", horloge.instant())
                .param("par", par)
                .update();
    }

    /** What is no more written anywhere in the report is answered no more. */
    void garder(RapportId rapport, Stream<Signale> restent) {
        jdbc.sql("""
            delete from rapport_reponse
            where rapport_id = :rapport and encode(empreinte, 'hex') <> all (cast(:restent as text[]))
            """)
                .param("rapport", rapport)
                .param(
                        "restent",
                        restent.map(signale -> Repondu.empreinte(signale).toString())
                                .toList())
                .update();
    }
}
