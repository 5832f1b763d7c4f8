package fr.estran.ville.dangers;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the town adds to the numbers of the country. */
@Repository
record NumeroDIciRepository(JdbcClient jdbc) {

    private static final RowMapper<NumeroDIci> LIGNE = (rs, _) -> new NumeroDIci(
            rs.getString("code"),
            rs.getString("numero"),
            rs.getString("nom"),
            rs.getString("pour"),
            rs.getString("quand"),
            Arrays.stream((String[]) rs.getArray("dangers").getArray())
                    .map(danger -> Code.de(Danger.class, danger))
                    .collect(Collectors.toUnmodifiableSet()),
            rs.getObject("retire_le", LocalDate.class));

    /** Whoever changes them does so one after the other. */
    void verrouiller() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('numero_d_ici'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) _ -> {});
    }

    List<NumeroDIci> tous() {
        return jdbc.sql("""
            select code, numero, nom, pour, quand, dangers, retire_le
            from numero_d_ici
            order by plier(nom), code
            """).query(LIGNE).list();
    }

    Optional<NumeroDIci> lire(String code) {
        return tous().stream().filter(un -> un.code().equals(code)).findFirst();
    }

    void ecrire(NumeroDIci ecrit) {
        jdbc.sql("""
            insert into numero_d_ici (structure_id, code, numero, nom, pour, quand, dangers)
            values (structure_courante(), :code, :numero, :nom, :pour, :quand, :dangers)
            on conflict (structure_id, code) do update
            set numero = excluded.numero,
                nom = excluded.nom,
                pour = excluded.pour,
                quand = excluded.quand,
                dangers = excluded.dangers
            """)
                .paramSource(ecrit)
                .param(
                        "dangers",
                        ecrit.dangers().stream().sorted().map(Code::code).toList())
                .update();
    }

    /** As of the local day. */
    void retirer(String code, Instant maintenant) {
        jdbc.sql("""
            update numero_d_ici
            set retire_le = (:maintenant::timestamptz at time zone structure.fuseau)::date
            from structure
            where structure.structure_id = numero_d_ici.structure_id
                and numero_d_ici.code = :code
                and numero_d_ici.retire_le is null
            """).param("maintenant", maintenant).param("code", code).update();
    }

    void reprendre(String code) {
        jdbc.sql("update numero_d_ici set retire_le = null where code = :code")
                .param("code", code)
                .update();
    }
}
