package fr.estran.accords;

import fr.estran.acteurs.AttacheAuConseiller;
import fr.estran.commun.ConseillerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who held a post still did, from the same day to the same day, when two sheets are found to be theirs. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TitulaireRepository implements AttacheAuConseiller {

    private record Tenue(
            String poste, LocalDate debut, @Nullable LocalDate fin) {}

    private record Temps(LocalDate entree, @Nullable LocalDate sortie) {}

    private final JdbcClient jdbc;
    private final DerivationRepository derivation;
    private final BilansValides bilans;

    TitulaireRepository(JdbcClient jdbc, DerivationRepository derivation, BilansValides bilans) {
        this.jdbc = jdbc;
        this.derivation = derivation;
        this.bilans = bilans;
    }

    @Override
    public List<String> enMots(ConseillerId conseiller) {
        return jdbc.sql("""
                        select poste.nom as poste, titulaire.debut, titulaire.fin
                        from titulaire
                        join poste on poste.structure_id = titulaire.structure_id and poste.id = titulaire.poste_id
                        where titulaire.conseiller_id = :conseiller
                        order by titulaire.debut, poste.reference
                        """).param("conseiller", conseiller).query(Tenue.class).stream()
                .map(tenue -> dire("attache.poste", tenue))
                .toList();
    }

    /** Who was of the team in a year whose report was validated was counted there. */
    @Override
    public List<String> retient(ConseillerId conseiller) {
        var temps = jdbc.sql("select entree, sortie from conseiller where id = :conseiller")
                .param("conseiller", conseiller)
                .query(Temps.class)
                .single();
        var sortie = temps.sortie();
        return Stream.concat(
                        enMots(conseiller).stream(),
                        bilans.entre(temps.entree().getYear(), sortie == null ? 9999 : sortie.getYear()).stream()
                                .map(annee ->
                                        Accords.M.dire("attache.bilan", Map.of("annee", Integer.toString(annee)))))
                .toList();
    }

    /** Posts that nobody wrote are told again from one sheet: only those in hand can clash. */
    @Override
    public List<String> empeche(ConseillerId de, ConseillerId vers) {
        return derivation.enMain()
                ? jdbc.sql("""
                        select poste.nom as poste, greatest(une.debut, autre.debut) as debut, least(une.fin, autre.fin) as fin
                        from titulaire une
                        join titulaire autre on autre.structure_id = une.structure_id
                            and autre.poste_id = une.poste_id
                            and autre.debut <= coalesce(une.fin, 'infinity')
                            and coalesce(autre.fin, 'infinity') >= une.debut
                        join poste on poste.structure_id = une.structure_id and poste.id = une.poste_id
                        where une.conseiller_id = :vers and autre.conseiller_id = :de
                        order by 2, 1
                        """).param("de", de).param("vers", vers).query(Tenue.class).stream()
                        .map(tenue -> dire("attache.meme_poste", tenue))
                        .toList()
                : List.of();
    }

    /** The days of one sheet become those of both: each holding keeps its own, written out where they hung on the sheet's. */
    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        if (!derivation.enMain()) {
            jdbc.sql("delete from affectation where conseiller_id = :de")
                    .param("de", de)
                    .update();
            return;
        }
        jdbc.sql("""
                        delete from affectation
                        using conseiller
                        where conseiller.structure_id = affectation.structure_id
                            and conseiller.id = affectation.conseiller_id
                            and conseiller.id in (:de, :vers)
                            and (affectation.debut > coalesce(conseiller.sortie, 'infinity')
                                or coalesce(affectation.fin, 'infinity') < conseiller.entree)
                        """).param("de", de).param("vers", vers).update();
        jdbc.sql("""
                        update affectation
                        set
                            conseiller_id = :vers,
                            debut = greatest(affectation.debut, conseiller.entree),
                            fin = case when conseiller.id = :de
                                then least(affectation.fin, conseiller.sortie) else affectation.fin end
                        from conseiller
                        where conseiller.structure_id = affectation.structure_id
                            and conseiller.id = affectation.conseiller_id
                            and conseiller.id in (:de, :vers)
                        """).param("de", de).param("vers", vers).update();
    }

    @Override
    public void conclure() {
        derivation.refaire();
    }

    private static String dire(String cle, Tenue tenue) {
        return Accords.M.dire(cle, Map.of("poste", tenue.poste(), "dates", Accords.dates(tenue.debut(), tenue.fin())));
    }
}
