package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.DejaLa.Venue;
import fr.estran.echanges.classeurs.LignesDeSeance.TrancheDeTete;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DejaLaRepository(JdbcClient jdbc) {

    private static final String DE_FEUILLES = ReferenceDeFeuille.PREFIXE + "%";

    /** @param age that year; null where it is not known */
    private record Venu(
            String seance,
            int minutes,
            String demande,
            @Nullable Integer age) {}

    private record Tetes(String seance, int combien) {}

    private record Tranche(String seance, String code, int combien) {}

    /** Each once, whatever records of theirs were merged. */
    List<DejaLa.Personne> personnes() {
        return jdbc.sql("""
            select distinct on (coalesce(fiche_conservee.conserve_id, usager.id))
                reference,
                coalesce(prenom, '') as prenom,
                coalesce(nom, '') as nom,
                coalesce(annee_naissance, 0) as naissance
            from usager
            left join fiche_conservee on fiche_conservee.absorbe_id = usager.id
            where reference like :feuilles
            order by
                coalesce(fiche_conservee.conserve_id, usager.id),
                fiche_conservee.conserve_id is not null,
                reference
            """)
                .param("feuilles", DE_FEUILLES)
                .query(DejaLa.Personne.class)
                .list();
    }

    Map<String, Venue> venues() {
        var tetes = tetes();
        var tranches = tranches();
        var venues = new HashMap<String, Venue>();
        for (var venu : venus()) {
            var venue = venues.computeIfAbsent(
                    venu.seance(),
                    seance -> new Venue(
                            venu.minutes(),
                            new TreeMap<>(),
                            new TreeMap<>(),
                            tetes.getOrDefault(seance, 0),
                            tranches.getOrDefault(seance, Map.of())));
            venue.demandes().merge(venu.demande(), 1, Integer::sum);
            if (venu.age() != null) {
                venue.ages().merge(TrancheDeTete.de(Math.max(0, venu.age())).code(), 1, Integer::sum);
            }
        }
        return venues;
    }

    private List<Venu> venus() {
        return jdbc.sql("""
            select
                seance.reference as seance,
                (extract(epoch from seance.fin - seance.debut) / 60)::int as minutes,
                coalesce(participation.demande, '') as demande,
                extract(year from seance.debut at time zone structure.fuseau)::int - usager.annee_naissance as age
            from participation
            join seance
                on seance.structure_id = participation.structure_id and seance.id = participation.seance_id
            join structure on structure.structure_id = seance.structure_id
            join usager
                on usager.structure_id = participation.structure_id and usager.id = participation.usager_id
            where participation.presence = 'present'
            """).query(Venu.class).list();
    }

    private Map<String, Integer> tetes() {
        return jdbc.sql("""
            select seance.reference as seance, affluence.anonymes as combien
            from affluence
            join seance on seance.structure_id = affluence.structure_id and seance.id = affluence.seance_id
            """).query(Tetes.class).list().stream()
                .collect(Collectors.toMap(Tetes::seance, Tetes::combien));
    }

    private Map<String, Map<String, Integer>> tranches() {
        return jdbc.sql("""
            select seance.reference as seance, effectif.tranche as code, effectif.nombre as combien
            from effectif
            join seance on seance.structure_id = effectif.structure_id and seance.id = effectif.seance_id
            """).query(Tranche.class).list().stream()
                .collect(Collectors.groupingBy(Tranche::seance, Collectors.toMap(Tranche::code, Tranche::combien)));
    }
}
