package fr.estran.presences;

import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.programme.Cloture;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which partners note how many came to what they run. Each is shown once, when it is made. */
@Service
@Transactional
class LiensPartenaires {

    private final LienPartenaireRepository repository;
    private final Cloture seances;
    private final Emargement emargement;
    private final Journal journal;
    private final Clock horloge;

    LiensPartenaires(
            LienPartenaireRepository repository,
            Cloture seances,
            Emargement emargement,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.seances = seances;
        this.emargement = emargement;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** A new link, in place of the one that there was. Of what a partner runs, and of nothing else. */
    Optional<String> creer(SeanceId seance, CompteId compte) {
        var connue = seances.lire(seance);
        if (connue.type() != TypeDAction.PARTENARIAT) {
            return Optional.empty();
        }
        var jeton = Sceau.jeton();
        repository.remplacer(
                Identifiants.nouveau(), connue.action(), compte.valeur(), Sceau.empreinte(jeton), horloge.instant());
        journal.noter("lien_partenaire.creer", connue.action().valeur());
        return Optional.of(jeton);
    }

    void retirer(SeanceId seance) {
        var action = seances.lire(seance).action();
        if (repository.retirer(action) == 0) {
            throw new Introuvable();
        }
        journal.noter("lien_partenaire.retirer", action.valeur());
    }

    /** Those that have begun, the last one first. @throws Introuvable when the link leads nowhere, or no longer */
    List<SeanceAPointer> seances(String jeton) {
        return seances.commencees(lien(jeton).action());
    }

    public Map<String, Integer> effectifs(SeanceId seance) {
        return repository.effectifs(seance);
    }

    /** Until when there is a link that leads somewhere. */
    Lecture<LienPartenaireRepository.Valable> valable(ActionId action) {
        return repository.valable(action, horloge.instant());
    }

    ResultatSaisie noter(String jeton, SeanceId seance, Map<TrancheDEffectif, Integer> nombres) {
        var lien = lien(jeton);
        if (seances.commencees(lien.action()).stream()
                .noneMatch(connue -> connue.id().equals(seance))) {
            throw new Introuvable();
        }
        var habitants = TrancheDEffectif.habitants().stream()
                .mapToInt(tranche -> nombres.getOrDefault(tranche, 0))
                .sum();
        var resultat = emargement.noter(new Saisie(
                Identifiants.nouveau(),
                seance,
                horloge.instant(),
                lien.id(),
                lien.compte(),
                null,
                new Nombre(habitants)));
        if (resultat instanceof ResultatSaisie.Notee) {
            var dits = new LinkedHashMap<>(nombres);
            dits.values().removeIf(nombre -> nombre == 0);
            repository.noter(seance, dits);
        }
        return resultat;
    }

    private LienPartenaireRepository.Lien lien(String jeton) {
        return repository.lire(Sceau.empreinte(jeton), horloge.instant()).orElseThrow(Introuvable::new);
    }
}
