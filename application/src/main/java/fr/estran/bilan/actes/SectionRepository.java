package fr.estran.bilan.actes;

import fr.estran.bilan.actes.SectionOuverte.Ecrit;
import fr.estran.bilan.actes.SectionOuverte.Remarque;
import fr.estran.bilan.rapport.Partie;
import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.socle.commun.Identifiants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people write in the sections of a draft, and what the team says of them. */
@Repository
record SectionRepository(JdbcClient jdbc, Clock horloge) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Map<String, Ecrit> ecrits(RapportId rapport) {
        return jdbc.sql("""
            select cle, titre, texte, complement, reponses::text as reponses, omise, sans, genere,
                chiffres::text as chiffres, revision, ecrit_le, ecrit_par
            from rapport_section
            where rapport_id = :rapport
            """).param("rapport", rapport).query(SectionRepository::ecrit).list().stream()
                .collect(Collectors.toMap(Ecrit::cle, ecrit -> ecrit));
    }

    void ecrire(RapportId rapport, Partie partie, Redaction redaction, int revision, String par) {
        jdbc.sql("""
            insert into rapport_section
                (structure_id, rapport_id, cle, titre, texte, complement, reponses, omise, sans, genere, chiffres,
                    revision, ecrit_le, ecrit_par)
            values (structure_courante(), :rapport, :cle, :titre, :texte, :complement, cast(:reponses as jsonb),
                :omise, cast(:sans as text[]), :genere, cast(:chiffres as jsonb), :revision, :le, :par)
            on conflict (structure_id, rapport_id, cle) do update
            set titre = excluded.titre,
                texte = excluded.texte,
                complement = excluded.complement,
                reponses = excluded.reponses,
                omise = excluded.omise,
                sans = excluded.sans,
                genere = excluded.genere,
                chiffres = excluded.chiffres,
                revision = excluded.revision,
                ecrit_le = excluded.ecrit_le,
                ecrit_par = excluded.ecrit_par
            """)
                .param("rapport", rapport)
                .param("cle", partie.cle())
                .paramSource(redaction)
                .param("reponses", JSON.writeValueAsString(redaction.reponses()))
                .param("genere", partie.texte())
                .param("chiffres", JSON.writeValueAsString(partie.chiffres()))
                .param("revision", revision)
                .param("le", horloge.instant())
                .param("par", par)
                .update();
    }

    /** With the figures of that time: a correction tells what changed since the words were written. */
    void reprendre(RapportId de, RapportId vers) {
        jdbc.sql("""
            insert into rapport_section
                (structure_id, rapport_id, cle, titre, texte, complement, reponses, omise, sans, genere, chiffres,
                    revision, ecrit_le, ecrit_par)
            select structure_id, :vers, cle, titre, texte, complement, reponses, omise, sans, genere, chiffres, 1,
                ecrit_le, ecrit_par
            from rapport_section
            where rapport_id = :de
            """).param("de", de).param("vers", vers).update();
    }

    /** Of a section that a person added, and nobody wants any more. */
    void retirer(RapportId rapport, String cle) {
        jdbc.sql("delete from rapport_section where rapport_id = :rapport and cle = :cle")
                .param("rapport", rapport)
                .param("cle", cle)
                .update();
    }

    List<Remarque> remarques(RapportId rapport) {
        return jdbc.sql("""
            select section, texte, ecrit_le as le, ecrit_par as par
            from rapport_remarque
            where rapport_id = :rapport
            order by ecrit_le, id
            """).param("rapport", rapport).query(Remarque.class).list();
    }

    void remarquer(RapportId rapport, String section, String texte, String par) {
        jdbc.sql("""
            insert into rapport_remarque (structure_id, id, rapport_id, section, texte, ecrit_le, ecrit_par)
            values (structure_courante(), :id, :rapport, :section, :texte, :le, :par)
            """)
                .param("id", Identifiants.nouveau())
                .param("rapport", rapport)
                .param("section", section)
                .param("texte", texte)
                .param("le", horloge.instant())
                .param("par", par)
                .update();
    }

    private static Ecrit ecrit(ResultSet ligne, int rang) throws SQLException {
        return new Ecrit(
                ligne.getString("cle"),
                new Redaction(
                        ligne.getString("titre"),
                        ligne.getString("texte"),
                        ligne.getString("complement"),
                        JSON.readValue(ligne.getString("reponses"), new TypeReference<TreeMap<String, String>>() {}),
                        ligne.getBoolean("omise"),
                        Set.of((String[]) ligne.getArray("sans").getArray()),
                        List.of()),
                ligne.getString("genere"),
                JSON.readValue(ligne.getString("chiffres"), new TypeReference<List<Chiffre>>() {}),
                ligne.getInt("revision"),
                ligne.getObject("ecrit_le", OffsetDateTime.class).toInstant(),
                ligne.getString("ecrit_par"));
    }
}
