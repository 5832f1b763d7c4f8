package fr.estran.ville.themes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.CodeDeNom;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.GestionDesThematiques.EcritureDeThematique.DejaLa;
import fr.estran.ville.themes.GestionDesThematiques.EcritureDeThematique.Gardee;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff make, write, order, retire and merge themes. What was counted under one is never deleted. */
@Service
@Transactional
public class GestionDesThematiques {

    private final Thematiques thematiques;
    private final ThematiqueRepository repository;
    private final SuitesRepository suites;
    private final Journal journal;
    private final Clock horloge;

    GestionDesThematiques(
            Thematiques thematiques,
            ThematiqueRepository repository,
            SuitesRepository suites,
            Journal journal,
            Clock horloge) {
        this.thematiques = thematiques;
        this.repository = repository;
        this.suites = suites;
        this.journal = journal;
        this.horloge = horloge;
    }

    EcritureDeThematique creer(Champs dits) {
        repository.verrouiller();
        var deja = repository.deCeNom(libelle(dits), null);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        var code = CodeDeNom.libre(
                libelle(dits), "theme", un -> repository.lire(un).isPresent());
        repository.ajouter(code, dits);
        journal.noter("thematique.creer", null);
        return new Gardee(code);
    }

    /** Nobody else makes a theme before the transaction is over. */
    public void verrouiller() {
        repository.verrouiller();
    }

    /** @return its code; one that is there stays as the town has it, and is offered again if it was retired */
    public String nomme(String libelle, ChampDAction champ, boolean sensible, List<AppareilApporte> appareils) {
        var dits = Champs.AUCUN
                .avec("libelle", libelle)
                .avec("champ", champ.code())
                .avec("sensible", sensible ? "oui" : null)
                .avec("appareils", appareils.stream().map(AppareilApporte::code).toList());
        return switch (creer(dits)) {
            case Gardee(var code) -> code;
            case DejaLa(var autre) -> reprise(autre);
        };
    }

    private String reprise(Thematique autre) {
        var code = Objects.requireNonNullElse(autre.reunieDans(), autre.code());
        reprendre(code);
        return code;
    }

    EcritureDeThematique modifier(String code, Conciliation dite) {
        repository.verrouiller();
        var actuelle = lire(code);
        dite.verifier(repository.dire(actuelle));
        var deja = repository.deCeNom(libelle(dite.ecrits()), code);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        repository.modifier(code, dite.ecrits());
        journal.noter("thematique.modifier", null);
        return new Gardee(code);
    }

    private static String libelle(Champs dits) {
        return Objects.requireNonNull(LectureDeSaisie.uneLigne(dits.un("libelle")));
    }

    /** Its form. */
    @Transactional(readOnly = true)
    Champs champs(Thematique theme) {
        return repository.dire(theme);
    }

    /** Before or after its neighbour of the same field; where there is none, nothing changes. */
    void deplacer(String code, int pas) {
        repository.verrouiller();
        var champ = lire(code).champ();
        var rangees = new ArrayList<>(thematiques.auChoix().stream()
                .filter(theme -> Objects.equals(theme.champ(), champ))
                .map(Thematique::code)
                .toList());
        var rang = rangees.indexOf(code);
        if (rang >= 0 && rang + pas >= 0 && rang + pas < rangees.size()) {
            Collections.swap(rangees, rang, rang + pas);
            repository.ranger(rangees);
            journal.noter("thematique.ranger", null);
        }
    }

    void retirer(String code) {
        repository.verrouiller();
        if (lire(code).retireeLe() == null) {
            repository.retirer(code, horloge.instant());
            journal.noter("thematique.retirer", null);
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (lire(code).retireeLe() != null) {
            repository.reprendre(code);
            journal.noter("thematique.reprendre", null);
        }
    }

    /** What was and will be noted under one is counted under the other from now on. @return false where they cannot be one */
    boolean reunir(String code, String gardee) {
        repository.verrouiller();
        if (code.equals(gardee)
                || lire(code).reunieDans() != null
                || lire(gardee).reunieDans() != null) {
            return false;
        }
        repository.reunir(code, gardee);
        journal.noter("thematique.reunir", null);
        return true;
    }

    void separer(String code) {
        repository.verrouiller();
        if (lire(code).reunieDans() != null) {
            repository.reunir(code, null);
            journal.noter("thematique.separer", null);
        }
    }

    /** What hangs on them, all together. */
    @Transactional(readOnly = true)
    SuitesDeTheme suites(String... codes) {
        return suites.de(List.of(codes), horloge.instant());
    }

    @Transactional(readOnly = true)
    Thematique lire(String code) {
        return repository.lire(code).orElseThrow(Introuvable::new);
    }

    /** What hangs on themes, told before one retires or merges them. */
    @Repository
    record SuitesRepository(JdbcClient jdbc) {

        /** Of all of them together: who wishes for two, or runs two, counts once. With what was merged into them before. */
        SuitesDeTheme de(Collection<String> themes, Instant maintenant) {
            return jdbc.sql("""
                with theme as (
                    select structure_id, code from thematique_retenue where retenue = any(:themes)
                )
                select
                    (
                        select count(*)
                        from action
                        join theme on theme.structure_id = action.structure_id and theme.code = action.thematique
                    )::integer as actions,
                    (
                        select count(*)
                        from action
                        join theme on theme.structure_id = action.structure_id and theme.code = action.thematique
                        where exists (
                            select from seance
                            where seance.structure_id = action.structure_id
                                and seance.action_id = action.id
                                and not seance.annulee
                                and seance.debut > :maintenant
                        )
                    )::integer as a_venir,
                    (
                        (select count(*) from participation where demande in (select code from theme))
                        + (select coalesce(sum(nombre), 0) from seance_demande where demande in (select code from theme))
                    )::integer as demandes,
                    (
                        select coalesce(sum(personnes + papiers), 0)
                        from souhait_compte
                        where thematique in (select code from theme)
                    )::integer as souhaits,
                    (
                        select count(distinct conseiller_id)
                        from conseiller_thematique
                        where thematique in (select code from theme)
                    )::integer as competences
                """)
                    .param("themes", themes)
                    .param("maintenant", maintenant)
                    .query(SuitesDeTheme.class)
                    .single();
        }
    }

    /**
     * What hangs on a theme.
     *
     * @param actions of all times, {@code aVenir} those that have a session to come
     * @param demandes that people made of it, by name, or counted apart from people
     * @param souhaits voices for it in all consultations, {@code competences} counsellors who run it
     */
    public record SuitesDeTheme(int actions, int aVenir, int demandes, int souhaits, int competences) {}

    /** What came of writing a theme. */
    sealed interface EcritureDeThematique {

        record Gardee(String code) implements EcritureDeThematique {}

        /** There is one of that name already. */
        record DejaLa(Thematique autre) implements EcritureDeThematique {}
    }
}
