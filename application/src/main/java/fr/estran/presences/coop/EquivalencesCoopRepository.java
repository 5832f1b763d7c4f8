package fr.estran.presences.coop;

import static java.util.stream.Collectors.toMap;

import fr.estran.presences.coop.AuChoix.LieuDit;
import fr.estran.presences.coop.AuChoix.ThemeDit;
import fr.estran.presences.coop.EquivalencesCoop.Essai;
import fr.estran.presences.coop.EquivalencesCoop.FormeCoop;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.AttacheAuLieu;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the town has said of its equals in the State's tool. */
@Repository
@Order(170)
record EquivalencesCoopRepository(JdbcClient jdbc) implements AttacheAuLieu {

    private record FormeDite(
            TypeDAction type, SorteCoop sorte, @Nullable Integer minutes) {}

    record Reglage(
            String hote,
            @Nullable LocalDate depuis,
            @Nullable String essai,
            @Nullable LocalDate essaiLe) {

        static final Reglage USUEL = new Reglage(LienCoop.HOTE, null, null, null);
    }

    /** Whoever changes them does so one after the other. */
    void verrouiller() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('equivalences_coop'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) _ -> {});
    }

    EquivalencesCoop lire() {
        var reglage = reglage();
        var themes = new HashMap<String, ThemeDeLaCoop>();
        themes().forEach(dit ->
                Code.lire(ThemeDeLaCoop.class, dit.theme()).ifPresent(theme -> themes.put(dit.code(), theme)));
        return new EquivalencesCoop(
                reglage.hote(),
                reglage.depuis(),
                Code.lire(Essai.class, reglage.essai()).orElse(null),
                reglage.essaiLe(),
                themes,
                formes());
    }

    /** Whether an agreement says so, or acts are entered there already; of one that says nothing, what it is called tells. */
    boolean utiles() {
        return jdbc.sql("""
            select
                exists (select from reglage_coop)
                or exists (
                    select
                    from convention
                    where retiree_le is null
                        and coalesce(
                            dans_la_coop,
                            financeur ~* '\\m([ÉéEe]tat|anct|pr[ée]fecture)\\M'
                                or dispositif ~* 'conseill\\w+ num[ée]rique|france services'
                        )
                )
            """).query(Boolean.class).single();
    }

    private Reglage reglage() {
        return jdbc.sql("select hote, depuis, essai, essai_le from reglage_coop")
                .query(Reglage.class)
                .optional()
                .orElse(Reglage.USUEL);
    }

    /** Those that are still there, and those of before of which it was said. */
    List<LieuDit> lieux() {
        return jdbc.sql("""
            select lieu.id, lieu.nom, coop_lieu.la_bas::uuid as la
            from lieu
            left join coop_lieu on coop_lieu.structure_id = lieu.structure_id and coop_lieu.lieu_id = lieu.id
            where lieu.fusionne_dans_id is null
                and lieu.mobile is not true
                and (
                    lieu.retire_le is null
                    or coop_lieu.la_bas is not null
                    or exists (select from seance where seance.lieu_id = lieu.id and seance.statut = 'tenue')
                )
            order by lieu.nom, lieu.reference
            """).query(LieuDit.class).list();
    }

    List<ThemeDit> themes() {
        return jdbc.sql("""
            select retenue.code, retenue.libelle, coop_theme.theme
            from thematique_retenue retenue
            left join coop_theme
                on coop_theme.structure_id = retenue.structure_id and coop_theme.thematique = retenue.code
            where retenue.code = retenue.retenue
            order by retenue.libelle, retenue.code
            """).query(ThemeDit.class).list();
    }

    private Map<TypeDAction, FormeCoop> formes() {
        return jdbc.sql("select type, sorte, minutes from coop_forme").query(FormeDite.class).stream()
                .collect(toMap(FormeDite::type, dite -> new FormeCoop(dite.sorte(), dite.minutes())));
    }

    void regler(String hote, @Nullable LocalDate depuis) {
        jdbc.sql("""
            insert into reglage_coop (structure_id, hote, depuis)
            values (structure_courante(), :hote, :depuis)
            on conflict (structure_id) do update
            set hote = excluded.hote,
                depuis = excluded.depuis
            """).param("hote", hote).param("depuis", depuis).update();
    }

    void noterEssai(Essai essai, LocalDate le) {
        jdbc.sql("""
            insert into reglage_coop (structure_id, essai, essai_le)
            values (structure_courante(), :essai, :le)
            on conflict (structure_id) do update
            set essai = excluded.essai,
                essai_le = excluded.essai_le
            """).param("essai", essai).param("le", le).update();
    }

    void direLieu(LieuId lieu, @Nullable UUID identifiant) {
        if (identifiant == null) {
            jdbc.sql("delete from coop_lieu where lieu_id = :lieu")
                    .param("lieu", lieu)
                    .update();
            return;
        }
        jdbc.sql("""
            insert into coop_lieu (structure_id, lieu_id, la_bas)
            values (structure_courante(), :lieu, :identifiant::uuid::text)
            on conflict (structure_id, lieu_id) do update
            set la_bas = excluded.la_bas
            """).param("lieu", lieu).param("identifiant", identifiant).update();
    }

    void direTheme(String thematique, @Nullable ThemeDeLaCoop theme) {
        if (theme == null) {
            jdbc.sql("delete from coop_theme where thematique = :thematique")
                    .param("thematique", thematique)
                    .update();
            return;
        }
        jdbc.sql("""
            insert into coop_theme (structure_id, thematique, theme)
            values (structure_courante(), :thematique, :theme)
            on conflict (structure_id, thematique) do update
            set theme = excluded.theme
            """).param("thematique", thematique).param("theme", theme).update();
    }

    void direForme(TypeDAction type, FormeCoop forme) {
        jdbc.sql("""
            insert into coop_forme (structure_id, type, sorte, minutes)
            values (structure_courante(), :type, :sorte, :minutes)
            on conflict (structure_id, type) do update
            set sorte = excluded.sorte,
                minutes = excluded.minutes
            """)
                .param("type", type)
                .param("sorte", forme.sorte())
                .param("minutes", forme.minutes())
                .update();
    }

    @Override
    public List<String> enMots(LieuId lieu) {
        return List.of();
    }

    /** What the one that stays is there is what both are; where nobody has said, it is what the other was. */
    @Override
    public void suivre(LieuId de, LieuId vers) {
        jdbc.sql("""
            delete from coop_lieu
            where lieu_id = :de
                and exists (select from coop_lieu garde where garde.lieu_id = :vers)
            """).param("de", de).param("vers", vers).update();
    }
}
