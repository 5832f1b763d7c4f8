package fr.estran.personnes.registre;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of the register: read with what every module knows of the person, and changed by one hand at a time. */
@Service
@Transactional
public class Fiches {

    private final FicheRepository repository;
    private final EchangeRepository echanges;
    private final Recherche recherche;
    private final List<Volet> volets;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Fiches(
            FicheRepository repository,
            EchangeRepository echanges,
            Recherche recherche,
            List<Volet> volets,
            Journal journal,
            ApplicationEventPublisher evenements) {
        this.repository = repository;
        this.echanges = echanges;
        this.recherche = recherche;
        this.volets = List.copyOf(volets);
        this.journal = journal;
        this.evenements = evenements;
    }

    @Transactional(readOnly = true)
    public List<FicheTrouvee> chercher(String saisi) {
        return recherche.chercher(saisi);
    }

    @Transactional(readOnly = true)
    List<FicheTrouvee> dernieres() {
        return repository.dernieres();
    }

    @Transactional(readOnly = true)
    int compter() {
        return repository.compter();
    }

    /** @throws Introuvable when there is none of that id */
    @Transactional(readOnly = true)
    public Fiche lire(UsagerId usager) {
        return repository.lire(usager).orElseThrow(Introuvable::new);
    }

    /** @throws Introuvable also when nobody is known there any more */
    @Transactional(readOnly = true)
    public Fiche connue(UsagerId usager) {
        return repository
                .lire(usager)
                .filter(fiche -> !repository.effacee(fiche.id()))
                .orElseThrow(Introuvable::new);
    }

    /** All the records of that person, this one among them. */
    @Transactional(readOnly = true)
    public List<UsagerId> deLaPersonne(UsagerId usager) {
        return repository.fiches(usager);
    }

    /** Both records, until the end of the transaction. */
    public void verrouiller(UsagerId une, UsagerId autre) {
        repository.verrouiller(une, autre);
    }

    /** Each of the two takes what the other said; done twice, it is as if it had not been done. */
    public void echanger(UsagerId une, UsagerId autre, Collection<ChampDeFiche> champs) {
        echanges.echanger(une, autre, champs);
    }

    /** @return the record to look at instead, of one that was absorbed; its own id otherwise */
    @Transactional(readOnly = true)
    public UsagerId conservee(UsagerId usager) {
        return repository.conservee(lire(usager).id()).orElse(usager);
    }

    @Transactional(readOnly = true)
    public List<Volet.Partie> parties(UsagerId usager) {
        var fiches = repository.fiches(usager);
        return volets.stream()
                .flatMap(volet -> volet.de(fiches).stream())
                .sorted(Comparator.comparingInt(Volet.Partie::rang))
                .toList();
    }

    @Transactional(readOnly = true)
    List<FicheReunie> reunies(UsagerId usager) {
        return repository.reunies(usager);
    }

    @Transactional(readOnly = true)
    List<Fiche.Quartier> quartiers() {
        return repository.quartiers();
    }

    /** @return whether it was still as it had been shown, and not absorbed by another: if not, nothing is written */
    boolean modifier(UsagerId usager, String version, SaisieFiche dite) {
        repository.attendreLeQuartier(dite.reponse(dite.quartier()));
        repository.verrouiller(usager, usager);
        if (repository.conservee(usager).isPresent() || !repository.modifier(usager, version, dite)) {
            return false;
        }
        journal.noter("personne.modifier", usager.valeur());
        evenements.publishEvent(new PersonneEntendue(usager));
        return true;
    }

    /** What two records say, swapped. Whoever calls has locked both. */
    @Repository
    record EchangeRepository(JdbcClient jdbc) {

        void echanger(UsagerId une, UsagerId autre, Collection<ChampDeFiche> champs) {
            if (champs.isEmpty()) {
                return;
            }
            var valeurs = champs.stream().map(champ -> champ.code() + " = autre." + champ.code());
            var refus = "usager.sans_reponse";
            for (var champ : champs) {
                refus = champ.question()
                        ? "array_remove(%1$s, '%2$s') || case when '%2$s' = any(autre.sans_reponse) then array['%2$s'] else '{}' end"
                                .formatted(refus, champ.code())
                        : refus;
            }
            jdbc.sql("""
                update usager
                set %s, sans_reponse = (select coalesce(array_agg(refus order by refus), '{}') from unnest(%s) refus)
                from usager autre
                where (usager.id = :une and autre.id = :autre or usager.id = :autre and autre.id = :une)
                    and autre.structure_id = usager.structure_id
                """.formatted(valeurs.collect(joining(", ")), refus))
                    .param("une", une)
                    .param("autre", autre)
                    .update();
        }
    }
}
