package fr.estran.personnes.registre;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Couples, families, those who help: two people and what ties them. */
@Service
@Transactional
public class Foyers {

    static final List<String> NATURES = List.of("couple", "famille", "aide", "aidee");

    private final FoyerRepository repository;
    private final FicheRepository fiches;
    private final Journal journal;

    Foyers(FoyerRepository repository, FicheRepository fiches, Journal journal) {
        this.repository = repository;
        this.fiches = fiches;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<LienDeFoyer> de(UsagerId usager) {
        return repository.de(fiches.fiches(usager));
    }

    /**
     * @param nature what the other is to the person, one of {@link #NATURES}
     * @return whether it is new: between two people there is one tie
     */
    boolean lier(UsagerId usager, UsagerId autre, String nature) {
        if (fiches.lire(autre).isEmpty() || fiches.effacee(usager) || fiches.effacee(autre)) {
            throw new Introuvable();
        }
        var nouveau = nature.equals("aidee")
                ? repository.lier(Identifiants.nouveau(), autre, usager, "aide")
                : repository.lier(Identifiants.nouveau(), usager, autre, nature);
        if (nouveau) {
            journal.noter("personne.lier", usager.valeur());
        }
        return nouveau;
    }

    void delier(UsagerId usager, UUID lien) {
        if (!repository.delier(lien, fiches.fiches(usager))) {
            throw new Introuvable();
        }
        journal.noter("personne.delier", usager.valeur());
    }

    @Repository
    record FoyerRepository(JdbcClient jdbc) {

        /** Those of all the records of a person, each other person once, under the record that is kept. */
        List<LienDeFoyer> de(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select distinct on (autre.nom_plie, autre.prenom_plie, autre.id)
                    lien.id,
                    autre.id as personne,
                    prenom_dit(autre) as prenom,
                    nom_dit(autre) as nom,
                    lien.nature
                from (
                    select id, autre_id as vers, nature
                    from lien_usager
                    where usager_id = any(:fiches)
                    union all
                    select id, usager_id, case nature when 'aide' then 'aidee' else nature end
                    from lien_usager
                    where autre_id = any(:fiches)
                ) lien
                left join fiche_conservee on fiche_conservee.absorbe_id = lien.vers
                join usager autre on autre.id = coalesce(fiche_conservee.conserve_id, lien.vers)
                where not autre.id = any(:fiches)
                order by autre.nom_plie, autre.prenom_plie, autre.id, lien.id
                """)
                    .param("fiches", fiches)
                    .query(LienDeFoyer.class)
                    .list();
        }

        /** @return whether it is new */
        boolean lier(UUID id, UsagerId usager, UsagerId autre, String nature) {
            return jdbc.sql("""
                insert into lien_usager (structure_id, id, usager_id, autre_id, nature)
                values (structure_courante(), :id, :usager, :autre, :nature)
                on conflict do nothing
                """)
                            .param("id", id)
                            .param("usager", usager)
                            .param("autre", autre)
                            .param("nature", nature)
                            .update()
                    == 1;
        }

        /** @return whether there was one of that id, of one of these records */
        boolean delier(UUID lien, Collection<UsagerId> fiches) {
            return jdbc.sql("""
                delete from lien_usager
                where id = :lien and (usager_id = any(:fiches) or autre_id = any(:fiches))
                """).param("lien", lien).param("fiches", fiches).update() == 1;
        }
    }

    /**
     * Whom a person lives with, helps or is helped by.
     *
     * @param nature {@code couple}, {@code famille}, {@code aide} (who is shown helps the person), {@code aidee} (the other way round)
     */
    public record LienDeFoyer(UUID id, UsagerId personne, String prenom, String nom, String nature) {

        public String nomEntier() {
            return (prenom + " " + nom).strip();
        }
    }
}
