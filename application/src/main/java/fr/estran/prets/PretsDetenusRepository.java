package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody borrowed. Forgotten, their loans stay as a count. */
@Repository
@Order(44)
class PretsDetenusRepository extends DetenusRepository {

    private static final String SIENS = "pret.usager_id = any(:fiches)";

    private final PretRepository prets;

    PretsDetenusRepository(JdbcClient jdbc, Clock horloge, PretRepository prets) {
        super(jdbc, horloge, List.of(new Detenue("pret", """
                    select
                        objet.nom, objet.inventaire, objet.avec, pret.du, pret.jusqu_au as a_rendre_le, pret.rendu_le,
                        pret.issue as fin,
                        (
                            select count(*)
                            from message
                            where message.structure_id = pret.structure_id
                                and message.pret_id = pret.id
                                and message.etat in ('envoye', 'remis', 'fait')
                        ) as rappels
                    from pret
                    join objet_de_pret objet on objet.structure_id = pret.structure_id and objet.id = pret.objet_id
                    where pret.usager_id = any(:fiches)
                    order by pret.du, pret.id
                    """)), List.of("""
                    delete from message
                    using pret
                    where pret.structure_id = message.structure_id
                        and pret.id = message.pret_id
                        and pret.usager_id = any(:fiches)
                    """, PretRepository.OUBLIER.formatted(SIENS)));
        this.prets = prets;
    }

    /** Whoever comes for something, or brings it back. */
    @Override
    protected String contacts() {
        return """
                select usager_id as usager, max(case issue when 'perdu' then du else coalesce(rendu_le, du) end) as le
                from pret
                where usager_id is not null
                group by usager_id
                """;
    }

    @Override
    public List<Carte.Ligne> retient(Collection<UsagerId> fiches) {
        return prets.de(fiches).stream()
                .filter(Pret::enCours)
                .map(pret -> new Carte.Ligne(
                        MESSAGES.dire("retient", "quoi", pret.quoi(), "jour", Jours.dire(pret.jusquAu())),
                        "/equipe/prets/" + pret.id()))
                .toList();
    }
}
