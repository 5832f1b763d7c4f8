package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.DejaLa.Decrits;
import fr.estran.echanges.classeurs.DejaLa.Trait;
import fr.estran.echanges.classeurs.DejaLa.Venue;
import fr.estran.echanges.classeurs.LignesDeSeance.TrancheDeTete;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DejaLaRepository(JdbcClient jdbc) {

    private static final String DE_FEUILLES = ReferenceDeFeuille.PREFIXE + "%";

    /**
     * @param age that year; null where it is not known
     * @param tranche as it was noted then
     */
    private record Venu(
            String seance,
            int minutes,
            String demande,
            @Nullable Integer age,
            @Nullable String genre,
            @Nullable String situation,
            @Nullable String tranche) {

        /** As heads are counted; null where it is not known. */
        @Nullable String deTete() {
            return age == null ? tranche : TrancheDeTete.de(Math.max(0, age)).code();
        }
    }

    private record Tetes(String seance, int combien) {}

    private record Tete(String seance, Trait trait, String code, int combien) {}

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
        var decrites = decrites();
        var venues = new HashMap<String, Venue>();
        for (var venu : venus()) {
            var venue = venues.computeIfAbsent(
                    venu.seance(),
                    seance -> new Venue(
                            venu.minutes(),
                            new TreeMap<>(),
                            tetes.getOrDefault(seance, 0),
                            Arrays.stream(Trait.values())
                                    .collect(Collectors.toMap(
                                            trait -> trait,
                                            trait -> new Decrits(
                                                    new TreeMap<>(),
                                                    decrites.getOrDefault(trait, Map.of())
                                                            .getOrDefault(seance, Map.of()))))));
            venue.demandes().merge(venu.demande(), 1, Integer::sum);
            decrire(venue, Trait.TRANCHE, venu.deTete());
            decrire(venue, Trait.GENRE, venu.genre());
            decrire(venue, Trait.SITUATION, venu.situation());
        }
        return venues;
    }

    private static void decrire(Venue venue, Trait trait, @Nullable String code) {
        if (code != null) {
            Objects.requireNonNull(venue.traits().get(trait)).nommees().merge(code, 1, Integer::sum);
        }
    }

    private List<Venu> venus() {
        return jdbc.sql("""
            select
                seance.reference as seance,
                (extract(epoch from seance.fin - seance.debut) / 60)::int as minutes,
                coalesce(participation.demande, '') as demande,
                extract(year from seance.debut at time zone structure.fuseau)::int - usager.annee_naissance as age,
                usager.genre,
                usager.situation,
                participation.tranche
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

    private Map<Trait, Map<String, Map<String, Integer>>> decrites() {
        return jdbc.sql("""
            select seance.reference as seance, tete.trait, tete.code, tete.nombre as combien
            from (
                select structure_id, seance_id, 'TRANCHE' as trait, tranche as code, nombre from effectif
                union all
                select structure_id, seance_id, 'GENRE', genre, nombre from effectif_genre
                union all
                select structure_id, seance_id, 'SITUATION', situation, nombre from effectif_situation
            ) tete
            join seance on seance.structure_id = tete.structure_id and seance.id = tete.seance_id
            """).query(Tete.class).list().stream()
                .collect(Collectors.groupingBy(
                        Tete::trait, Collectors.groupingBy(Tete::seance, Collectors.toMap(Tete::code, Tete::combien))));
    }
}
