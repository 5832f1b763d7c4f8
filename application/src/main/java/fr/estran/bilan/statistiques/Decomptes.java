package fr.estran.bilan.statistiques;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/**
 * Figures are kept in memory as long as the records that they count have not changed; of what has changed, the lots are counted
 * again ({@link Lots}). The database says which, and any number of instances may be asked.
 */
@Component
class Decomptes {

    /** In figures: about 100 bytes each. */
    private static final long AU_PLUS = 300_000;

    /**
     * What is written while an older version of the application still runs might not be seen by the newer: then all is counted
     * anew, of whatever age its lots are.
     */
    private static final Duration AU_PLUS_LONGTEMPS = Duration.ofMinutes(30);

    /** Who writes without a pause is not run after. */
    private static final int TOURS_AU_PLUS = 4;

    private record Cle(StructureId structure, Periode periode, Selection selection) {}

    private record Noms(String version, Nomenclature nomenclature) {}

    private final IndicateurRepository repository;
    private final NomenclatureRepository nomenclatures;
    private final FormesDeLaVille formes;
    private final Quartiers quartiers;
    private final Cache<Cle, Decompte> connus = Caffeine.newBuilder()
            .maximumWeight(AU_PLUS)
            .<Cle, Decompte>weigher((_, decompte) -> 100 + decompte.taille())
            .expireAfter(Expiry.<Cle, Decompte>creating((_, _) -> AU_PLUS_LONGTEMPS))
            .build();

    private final Cache<StructureId, Noms> noms = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(AU_PLUS_LONGTEMPS)
            .build();

    Decomptes(
            IndicateurRepository repository,
            NomenclatureRepository nomenclatures,
            FormesDeLaVille formes,
            Quartiers quartiers) {
        this.repository = repository;
        this.nomenclatures = nomenclatures;
        this.formes = formes;
        this.quartiers = quartiers;
    }

    Decompte decompte(Periode periode, Selection selection) {
        var structure = StructureCourante.siConnue();
        if (structure.isEmpty()) {
            return repository.compter(periode, selection);
        }
        var cle = new Cle(structure.get(), periode, selection);
        var etats = repository.etats(periode);
        var connu = connus.getIfPresent(cle);
        if (connu != null && connu.etats().equals(etats)) {
            return connu;
        }
        var compte = connu == null || selection.retient(Filtre.CANAL)
                ? repository.compter(periode, selection)
                : recompter(connu, etats, periode, selection);
        connus.put(cle, compte);
        return compte;
    }

    /** What others change meanwhile is counted again as well: in the end all is of one moment. */
    private Decompte recompter(Decompte connu, Map<Integer, Long> etats, Periode periode, Selection selection) {
        var compte = connu;
        var voulus = etats;
        for (int tour = 0; tour < TOURS_AU_PLUS; tour++) {
            var changes = Lots.changes(compte.etats(), voulus);
            if (changes.isEmpty()) {
                return compte;
            }
            if (!Lots.aPart(changes)) {
                break;
            }
            compte = repository.recompter(compte, changes, periode, selection);
            voulus = repository.etats(periode);
        }
        return repository.compter(periode, selection);
    }

    void oublier() {
        connus.invalidateAll();
    }

    /** What the town calls its kinds and its parts is asked each time: no record changes with it. */
    Lexique lexique() {
        return new Lexique(formes.lire(), quartiers.decoupage());
    }

    Nomenclature nomenclature() {
        return noms().avec(lexique());
    }

    private Nomenclature noms() {
        var structure = StructureCourante.siConnue();
        var version = nomenclatures.version();
        var connus = structure.map(noms::getIfPresent);
        if (connus.isPresent() && connus.get().version().equals(version)) {
            return connus.get().nomenclature();
        }
        var nomenclature = nomenclatures.lire();
        structure.ifPresent(id -> noms.put(id, new Noms(version, nomenclature)));
        return nomenclature;
    }

    /** Reads the names of what figures are told apart by. */
    @Repository
    record NomenclatureRepository(JdbcClient jdbc) {

        Nomenclature lire() {
            return Nomenclature.de(
                    jdbc.sql("""
                select 'quartier' as famille, code::text as code, coalesce(nom, code) as nom, null::uuid as id
                from quartier
                where fusionne_dans is null
                union all
                select 'lieu', reference, nom, null
                from lieu
                where fusionne_dans_id is null
                union all
                select 'thematique', code, coalesce(libelle, code), null
                from thematique
                where reunie_dans is null
                union all
                select 'champ_action', champ, libelle, null
                from champ_d_action
                where libelle is not null
                union all
                select 'conseiller', reference, nom_entier(conseiller), id
                from conseiller
                union all
                select 'acteur', reference, coalesce(nom, reference), null
                from acteur
                where fusionne_dans_id is null
                union all
                select 'enquete', reference, coalesce(titre, reference), null
                from enquete
                where lancee_le is not null
                union all
                select distinct 'question', question.code, question.libelle, null::uuid
                from enquete_question question
                union all
                select 'type', type, type, null
                from (select distinct type from action) pratique
                union all
                select 'canal', canal, canal, null
                from (select distinct canal from inscription where canal is not null) emprunte
                """).query(Nomenclature.Entree.class).list());
        }

        /** The same as long as none of the names has changed. */
        String version() {
            return jdbc.sql("""
                select coalesce(bit_xor(empreinte), 0)::text
                from releve_modifie
                """).query(String.class).single();
        }
    }
}
