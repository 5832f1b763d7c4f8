package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.AttacheAuConseiller;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who held a post still did, from the same day to the same day, when two sheets are found to be theirs. */
@Repository
@Order(10)
record TitulaireRepository(JdbcClient jdbc, DerivationRepository derivation, BilansValides bilans)
        implements AttacheAuConseiller {

    private record Tenue(
            String poste, LocalDate debut, @Nullable LocalDate fin) {}

    private record Temps(LocalDate entree, @Nullable LocalDate sortie) {}

    /** Posts that nobody has in hand go along with nobody: they are told anew. */
    @Override
    public List<String> enMots(ConseillerId conseiller) {
        if (derivation.enMain()) {
            return tenues(conseiller);
        }
        return derivation.derives() ? List.of(Accords.M.dire("attache.postes_redits")) : List.of();
    }

    private List<String> tenues(ConseillerId conseiller) {
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
        return Stream.concat(
                        tenues(conseiller).stream(),
                        bilans.entre(temps.entree(), temps.sortie()).stream()
                                .map(annee -> Accords.M.dire("attache.bilan", "annee", Integer.toString(annee))))
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

    /** A holding that began before its holder's first day began on that day: it will not begin on the other sheet's. */
    @Override
    public void figer(ConseillerId vers) {
        jdbc.sql("""
            delete from affectation
            using conseiller
            where conseiller.structure_id = affectation.structure_id
                and conseiller.id = affectation.conseiller_id
                and conseiller.id = :vers
                and affectation.fin < conseiller.entree
            """).param("vers", vers).update();
        jdbc.sql("""
            update affectation
            set debut = conseiller.entree
            from conseiller
            where conseiller.structure_id = affectation.structure_id
                and conseiller.id = affectation.conseiller_id
                and conseiller.id = :vers
                and affectation.debut < conseiller.entree
            """).param("vers", vers).update();
    }

    /**
     * What the sheet that goes held keeps its own days, written out where they hung on it. Posts that nobody has in hand are told
     * anew afterwards, unless the folder that is coming in tells them.
     */
    @Override
    public void suivre(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            delete from affectation
            using conseiller
            where conseiller.structure_id = affectation.structure_id
                and conseiller.id = affectation.conseiller_id
                and conseiller.id = :de
                and (affectation.debut > coalesce(conseiller.sortie, 'infinity')
                    or coalesce(affectation.fin, 'infinity') < conseiller.entree)
            """).param("de", de).update();
        jdbc.sql("""
            update affectation
            set
                conseiller_id = :vers,
                debut = greatest(affectation.debut, conseiller.entree),
                fin = least(affectation.fin, conseiller.sortie)
            from conseiller
            where conseiller.structure_id = affectation.structure_id
                and conseiller.id = affectation.conseiller_id
                and conseiller.id = :de
            """).param("de", de).param("vers", vers).update();
    }

    @Override
    public void conclure() {
        derivation.refaire();
    }

    private static String dire(String cle, Tenue tenue) {
        return Accords.M.dire(cle, "poste", tenue.poste(), "dates", Accords.dates(tenue.debut(), tenue.fin()));
    }
}
