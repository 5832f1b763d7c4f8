package fr.estran.agenda;

import fr.estran.comptes.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class ChargeTests {
    @Autowired ApplicationContext contexte;

    @Test
    void mesurer() {
        var e = Equipe.dans(contexte);
        long t = System.nanoTime();
        e.faire("insert into lieu (structure_id, id, reference, nom) select structure_courante(), gen_random_uuid(), 'X' || r, 'Lieu numéro ' || r from generate_series(1,1100) r");
        e.faire("insert into conseiller (structure_id, id, reference, prenom, nom, entree) select structure_courante(), gen_random_uuid(), 'Y' || r, 'Prénom' || r, 'Nom' || r, '2014-01-01' from generate_series(1,200) r");
        e.faire("insert into action (structure_id, id, type, titre) select structure_courante(), gen_random_uuid(), 'permanence', 'Permanence ' || r from generate_series(1,2000) r");
        // 200 counsellors x 8 sessions a week x 520 weeks
        for (int an = 0; an < 10; an++) {
            e.faire("""
                with c as (select id, row_number() over (order by id) n from conseiller where reference like 'Y%%'),
                a as (select array_agg(id) ids from action), l as (select array_agg(id) ids from lieu where reference like 'X%%'),
                s as (
                insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
                select structure_courante(), gen_random_uuid(), a.ids[1 + (c.n * 8 + k)::int %% 2000], l.ids[1 + (c.n * 7 + k * 3 + w)::int %% 1100],
                  timestamptz '2014-07-07 07:00Z' + w * interval '7 days' + (k / 2) * interval '1 day' + (k %% 2) * interval '5 hours',
                  timestamptz '2014-07-07 09:30Z' + w * interval '7 days' + (k / 2) * interval '1 day' + (k %% 2) * interval '5 hours', 'tenue'
                from c, a, l, generate_series(0,7) k, generate_series(%d, %d) w
                returning structure_id, id, debut, fin)
                select count(*) from s
                """.formatted(an * 52, an * 52 + 51).replace("select count(*) from s", "insert into seance_benevole select structure_id, id, id from s where false"));
        }
        System.out.println("MESURE seances " + (System.nanoTime() - t) / 1_000_000);
        e.faire("""
            insert into seance_conseiller (structure_id, seance_id, conseiller_id, debut, fin, annulee)
            select structure_id, id, conseiller_id, debut, fin, annulee from (
              select s.*, (select array_agg(id order by id) from conseiller where reference like 'Y%') [1 + (row_number() over (partition by s.debut order by s.id) - 1)::int % 200] conseiller_id
              from seance s where debut >= '2023-10-01') x
            """);
        System.out.println("MESURE animations " + (System.nanoTime() - t) / 1_000_000);
        for (var table : List.of("seance", "seance_conseiller", "lieu", "conseiller", "action")) e.faire("analyze " + table);
        var v = e.ville().visiteur(Role.CONSEILLER);
        for (var page : List.of("/equipe/agenda/lien", "/equipe/agenda", "/equipe/agenda?vue=jour", "/equipe/agenda?par=lieu", "/equipe/agenda?par=lieu&vue=jour", "/equipe")) {
            var temps = new ArrayList<Long>();
            int taille = 0;
            for (int i = 0; i < 60; i++) {
                long d = System.nanoTime();
                taille = v.lire(page).body().length();
                temps.add((System.nanoTime() - d) / 1000);
            }
            temps.sort(null);
            System.out.println("MESURE " + page + " min " + temps.getFirst() + " med " + temps.get(30) + " p95 " + temps.get(57) + " µs, " + taille);
        }
        var plan = e.ville().faire(() -> contexte.getBean(JdbcClient.class).sql("""
            explain (analyze, timing off)

            with trouvees as (
                select seance_id as id
                from seance_conseiller
                where conseiller_id = any((select array_agg(id) from (select id from conseiller order by prenom limit 20) x)::uuid[]) and debut >= timestamptz '2024-01-14 23:00Z' and debut < timestamptz '2024-01-21 23:00Z'
                union
                select id
                from seance
                where true
                    and debut >= timestamptz '2024-01-14 23:00Z'
                    and debut < timestamptz '2024-01-21 23:00Z'
                    and not exists (
                        select from seance_conseiller
                        where seance_conseiller.structure_id = seance.structure_id
                            and seance_conseiller.seance_id = seance.id
                    )
            )
                                    select
                            seance.id,
                            seance.action_id,
                            action.type,
                            action.titre,
                            seance.debut at time zone structure.fuseau as debut,
                            seance.fin at time zone structure.fuseau as fin,
                            seance.statut,
                            seance.lieu_id,
                            lieu.nom as lieu_nom,
                            animation.conseillers,
                            animation.noms,
                            array(
                                select benevole.nom
                                from seance_benevole
                                join benevole on benevole.structure_id = seance_benevole.structure_id
                                    and benevole.id = seance_benevole.benevole_id
                                where seance_benevole.structure_id = seance.structure_id
                                    and seance_benevole.seance_id = seance.id
                                order by benevole.nom
                            ) as benevoles,
                            action.intervenant,
                            exists (
                                select from serie_jour
                                where serie_jour.structure_id = seance.structure_id
                                    and serie_jour.seance_id = seance.id
                            ) as revient,
                            (
                                select salle.nom
                                from seance_salle
                                join salle on salle.structure_id = seance_salle.structure_id
                                    and salle.id = seance_salle.salle_id
                                where seance_salle.structure_id = seance.structure_id
                                    and seance_salle.seance_id = seance.id
                                    and seance_salle.etat <> 'refusee'
                            ) as salle,
                            array(
                                select nom
                                from materiel
                                where materiel.structure_id = seance.structure_id
                                    and (
                                        exists (
                                            select from action_materiel
                                            where action_materiel.structure_id = seance.structure_id
                                                and action_materiel.action_id = seance.action_id
                                                and action_materiel.materiel_id = materiel.id
                                        ) or exists (
                                            select from seance_materiel
                                            where seance_materiel.structure_id = seance.structure_id
                                                and seance_materiel.seance_id = seance.id
                                                and seance_materiel.materiel_id = materiel.id
                                        )
                                    )
                                order by nom
                            ) as materiel
                        from trouvees
                        join seance on seance.structure_id = structure_courante() and seance.id = trouvees.id
                        join structure on structure.structure_id = seance.structure_id
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        cross join lateral (
                            select
                                coalesce(array_agg(conseiller.id order by prenom, nom, id), '{}') as conseillers,
                                coalesce(array_agg(prenom || ' ' || nom order by prenom, nom, id), '{}') as noms
                            from seance_conseiller
                            join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                                and conseiller.id = seance_conseiller.conseiller_id
                            where seance_conseiller.structure_id = seance.structure_id
                                and seance_conseiller.seance_id = seance.id
                        ) animation
                        order by seance.debut, action.titre, seance.id
                        """).query(String.class).list());
        plan.forEach(l -> System.out.println("MESURE " + l));
    }
}
