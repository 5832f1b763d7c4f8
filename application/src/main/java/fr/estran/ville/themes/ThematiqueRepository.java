package fr.estran.ville.themes;

import static fr.estran.ville.themes.DescriptionDeThematique.FICHE;
import static fr.estran.ville.themes.DescriptionDeThematique.THEME;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.dossier.FicheRepository;
import fr.estran.socle.dossier.FormeDeChamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record ThematiqueRepository(JdbcClient jdbc, FicheRepository fiches) {

    private static final String THEMATIQUES = """
        select
            code,
            coalesce(libelle, code) as libelle,
            champ,
            sensible,
            array_to_string(appareils, ' ') as appareils,
            retiree_le,
            reunie_dans,
            implicite
        from thematique
        """;

    /** Whoever changes themes does so one after the other: two that are typed at once are not one theme twice. */
    void verrouiller() {
        fiches.seReserver(THEME);
    }

    /** Of each field, in the order of the town; those without a rank follow by their names. */
    List<Thematique> toutes() {
        return jdbc.sql(THEMATIQUES + "order by ordre nulls last, plier(coalesce(libelle, code)), code")
                .query(Thematique.class)
                .list();
    }

    Optional<Thematique> lire(String code) {
        return jdbc.sql(THEMATIQUES + "where code = :code")
                .param("code", code)
                .query(Thematique.class)
                .optional();
    }

    /** Another of that name, however it is written. */
    Optional<Thematique> deCeNom(String libelle, @Nullable String sauf) {
        return jdbc.sql(THEMATIQUES + """
            where plier(coalesce(libelle, code)) = plier(:libelle) and code is distinct from :sauf
            order by reunie_dans nulls first, code
            limit 1
            """)
                .param("libelle", libelle)
                .param("sauf", sauf)
                .query(Thematique.class)
                .optional();
    }

    /** As its form says it. One that nobody has named is called by its code. */
    Champs dire(Thematique theme) {
        return fiches.dire(THEME, FICHE, theme.code()).avec("libelle", theme.libelle());
    }

    /** The last of its field. */
    void ajouter(String code, Champs dits) {
        var rang = jdbc.sql("select max(ordre) + 1 from thematique where champ = :champ")
                .param("champ", dits.dit("champ"))
                .query(Integer.class)
                .optional()
                .orElse(null);
        fiches.ecrire(THEME, FICHE, code, THEME.lire(FICHE, dits), FormeDeChamp.seule("ordre", rang));
    }

    /** In another field it has no rank yet. */
    void modifier(String code, Champs dits) {
        jdbc.sql("""
            update thematique
            set ordre = case when champ = :champ then ordre end, implicite = false
            where code = :code
            """).param("champ", dits.dit("champ")).param("code", code).update();
        fiches.corriger(THEME, FICHE, code, dits);
    }

    /** @param codes all themes of one field, in their order */
    void ranger(List<String> codes) {
        jdbc.sql("""
            update thematique
            set ordre = rangee.rang
            from unnest(:codes::text[]) with ordinality rangee (code, rang)
            where thematique.code = rangee.code and thematique.ordre is distinct from rangee.rang
            """).param("codes", codes).update();
    }

    /** As of the local day. */
    void retirer(String code, Instant maintenant) {
        jdbc.sql("""
            update thematique
            set retiree_le = (:maintenant::timestamptz at time zone structure.fuseau)::date
            from structure
            where thematique.code = :code
            """).param("maintenant", maintenant).param("code", code).update();
    }

    void reprendre(String code) {
        jdbc.sql("update thematique set retiree_le = null where code = :code")
                .param("code", code)
                .update();
    }

    /** With those that were merged into it before. @param dans null: it stands for itself again */
    void reunir(String code, @Nullable String dans) {
        jdbc.sql("""
            update thematique
            set reunie_dans = :dans
            where code = :code or :dans::text is not null and reunie_dans = :code
            """).param("dans", dans).param("code", code).update();
    }
}
