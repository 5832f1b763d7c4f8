package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeQuartier.FICHE;
import static fr.estran.ville.territoire.DescriptionDeQuartier.QUARTIER;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.CodeDeNom;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.territoire.Quartiers.Resultat.Habite;
import fr.estran.ville.territoire.Quartiers.Resultat.Refuse;
import fr.estran.ville.territoire.Quartiers.Resultat.Tenu;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the town, in its own words and its own order. */
@Service
@Transactional
public class Quartiers {

    /** What comes of a district that is written, retired, or found to be another. */
    sealed interface Resultat {

        record Tenu(String code) implements Resultat {}

        /** @param fautes by field */
        record Refuse(Map<String, String> fautes) implements Resultat {}

        /** Venues are in it: they go to another first. */
        record Habite(List<Lieu> lieux) implements Resultat {}
    }

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private final QuartierRepository repository;
    private final FusionDesQuartiers fusions;
    private final Journal journal;
    private final Clock horloge;

    Quartiers(QuartierRepository repository, FusionDesQuartiers fusions, Journal journal, Clock horloge) {
        this.repository = repository;
        this.fusions = fusions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public MotDeQuartier decoupage() {
        return repository
                .decoupage()
                .map(mot -> Code.de(MotDeQuartier.class, mot))
                .orElse(MotDeQuartier.QUARTIER);
    }

    void decouper(MotDeQuartier mot) {
        repository.decouper(mot.code());
        journal.noter("quartier.mot", null);
    }

    @Transactional(readOnly = true)
    public List<Quartier> tous() {
        return repository.tous();
    }

    /**
     * One change of their list at a time. Whoever writes what is in several of them takes this before any lock of its own, as whoever
     * merges them does.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seReserver() {
        repository.seReserver();
    }

    /** Those that may be chosen. */
    @Transactional(readOnly = true)
    List<Quartier> choix() {
        return repository.tous().stream().filter(un -> un.retireLe() == null).toList();
    }

    /** Those that may be chosen, and those that were. */
    @Transactional(readOnly = true)
    public List<Quartier> choix(Collection<String> deja) {
        return repository.tous().stream()
                .filter(un -> un.retireLe() == null || deja.contains(un.code()))
                .toList();
    }

    /** What may be sent of {@link #choix}; those that were found to be another are understood, of a form that was open before. */
    @Transactional(readOnly = true)
    public List<String> compris(Collection<String> deja) {
        return Stream.concat(choix(deja).stream().map(Quartier::code), fusions.partis().stream())
                .toList();
    }

    @Transactional(readOnly = true)
    Quartier lire(String code) {
        return repository.lire(code).orElseThrow(Introuvable::new);
    }

    /** Its form. One that a folder only names is called by its code. */
    static Champs champs(Quartier quartier) {
        return Champs.AUCUN.avec("nom", quartier.nom());
    }

    Resultat ajouter(Champs dits) {
        repository.seReserver();
        var fautes = fautes(dits, null);
        if (!fautes.isEmpty()) {
            return new Refuse(fautes);
        }
        var code = CodeDeNom.libre(dits.dit("nom"), "partie", un -> un.equals("hors_commune") || repository.pris(un));
        repository.ecrire(code, dits);
        journal.noter("quartier.ajouter", null);
        return new Tenu(code);
    }

    Resultat renommer(String code, Conciliation dite) {
        repository.seReserver();
        var actuel = lire(code);
        dite.verifier(champs(actuel));
        var fautes = fautes(dite.ecrits(), code);
        if (!fautes.isEmpty()) {
            return new Refuse(fautes);
        }
        repository.ecrire(code, dite.ecrits());
        journal.noter("quartier.renommer", null);
        return new Tenu(code);
    }

    /** @param monte one place up; otherwise one place down */
    void deplacer(String code, boolean monte) {
        repository.seReserver();
        var codes = new ArrayList<>(choix().stream().map(Quartier::code).toList());
        var rang = codes.indexOf(code);
        var autre = monte ? rang - 1 : rang + 1;
        if (rang >= 0 && autre >= 0 && autre < codes.size()) {
            Collections.swap(codes, rang, autre);
            repository.ranger(codes);
            journal.noter("quartier.ranger", null);
        }
    }

    Resultat retirer(String code) {
        repository.seReserver();
        repository.verrouiller(List.of(code));
        var actuel = lire(code);
        var lieux = repository.lieux(code);
        if (!lieux.isEmpty()) {
            return new Habite(lieux);
        }
        if (actuel.retireLe() == null) {
            repository.retirer(code, LocalDate.now(horloge));
            journal.noter("quartier.retirer", null);
        }
        return new Tenu(code);
    }

    void reprendre(String code) {
        repository.seReserver();
        if (lire(code).retireLe() != null) {
            repository.retirer(code, null);
            journal.noter("quartier.reprendre", null);
        }
    }

    private Map<String, String> fautes(Champs dits, @Nullable String sauf) {
        var fautes = QUARTIER.fautes(FICHE, dits);
        if (fautes.isEmpty()) {
            repository.tous().stream()
                    .filter(autre -> !autre.code().equals(sauf) && MemeLieu.que(autre.nom(), dits.dit("nom")))
                    .findFirst()
                    .ifPresent(autre -> fautes.put(
                            "nom",
                            MESSAGES.dire(
                                    "quartiers.faute.deja", "nom", autre.nom(), "retire", autre.retireLe() != null)));
        }
        return fautes;
    }
}
