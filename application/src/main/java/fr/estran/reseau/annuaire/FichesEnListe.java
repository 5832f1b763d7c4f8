package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies, page after page, each with what its sheet amounts to. */
@Service
@Transactional(readOnly = true)
public class FichesEnListe {

    private static final int PAR_PAGE = 50;

    private final FichesEnListeRepository repository;

    FichesEnListe(FichesEnListeRepository repository) {
        this.repository = repository;
    }

    /** @param ecrite whether it has a sheet */
    public record FicheEnListe(
            OrganismeId organisme,
            String nom,
            boolean ecrite,
            int besoins,
            int accueils,
            @Nullable LocalDate retireeLe,
            @Nullable LocalDate verifieLe) {}

    /** @param sansFicheDuService no sheet is that of the service itself */
    public record VueFiches(
            List<FicheEnListe> fiches, int organismes, int ecrites, boolean sansFicheDuService, int page, int pages) {

        public VueFiches {
            fiches = List.copyOf(fiches);
        }
    }

    VueFiches lire(int page) {
        var nombres = repository.compter();
        var pages = Math.max(1, Math.ceilDiv(nombres.organismes(), PAR_PAGE));
        var laquelle = Math.clamp(page, 1, pages);
        return new VueFiches(
                repository.lire((laquelle - 1) * PAR_PAGE, PAR_PAGE),
                nombres.organismes(),
                nombres.ecrites(),
                nombres.sansFicheDuService(),
                laquelle,
                pages);
    }

    @Repository
    record FichesEnListeRepository(JdbcClient jdbc) {

        record Nombres(int organismes, int ecrites, boolean sansFicheDuService) {}

        Nombres compter() {
            return jdbc.sql("""
                select
                    (select count(*) from acteur where fusionne_dans_id is null and retire_le is null) as organismes,
                    (select count(*) from fiche_organisme) as ecrites,
                    not exists (select from fiche_organisme where du_service) as sans_fiche_du_service
                """).query(Nombres.class).single();
        }

        List<FicheEnListe> lire(int apres, int combien) {
            return jdbc.sql("""
                select
                    acteur.id as organisme,
                    coalesce(acteur.nom, acteur.reference::text collate "default") as nom,
                    fiche.acteur_id is not null as ecrite,
                    besoins.nombre as besoins,
                    accueils.nombre as accueils,
                    fiche.retiree_le,
                    fiche.verifie_le
                from acteur
                left join fiche_organisme fiche on fiche.structure_id = acteur.structure_id
                    and fiche.acteur_id = acteur.id
                cross join lateral (
                    select count(*) as nombre
                    from fiche_besoin
                    where fiche_besoin.structure_id = acteur.structure_id and fiche_besoin.acteur_id = acteur.id
                ) besoins
                cross join lateral (
                    select count(*) as nombre
                    from fiche_accueil
                    where fiche_accueil.structure_id = acteur.structure_id and fiche_accueil.acteur_id = acteur.id
                ) accueils
                where acteur.fusionne_dans_id is null and acteur.retire_le is null
                order by nom, acteur.id
                offset :apres
                limit :combien
                """)
                    .param("apres", apres)
                    .param("combien", combien)
                    .query(FicheEnListe.class)
                    .list();
        }
    }
}
