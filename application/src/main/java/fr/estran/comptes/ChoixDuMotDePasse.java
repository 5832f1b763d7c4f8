package fr.estran.comptes;

import fr.estran.comptes.MotDePasseRepository.EmpreinteDuMotDePasse;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.AccesProvisoires;
import fr.estran.socle.secrets.MotDePasse;
import fr.estran.socle.secrets.MotsDePasse;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A password is chosen: with the old one, with a code that was told, or with a link that was sent. */
@Service
@Transactional
class ChoixDuMotDePasse {

    private final AccesProvisoires acces;
    private final CompteRepository comptes;
    private final MotDePasseRepository empreintes;
    private final NouveauMotDePasse nouveau;

    ChoixDuMotDePasse(
            AccesProvisoires acces,
            CompteRepository comptes,
            MotDePasseRepository empreintes,
            NouveauMotDePasse nouveau) {
        this.acces = acces;
        this.comptes = comptes;
        this.empreintes = empreintes;
        this.nouveau = nouveau;
    }

    /** The code is good for the one account that it was made for: its address is asked for too. */
    public ResultatChoix parCode(String courriel, String code, String choisi) {
        return acces.duCode(code)
                .flatMap(comptes::trouver)
                .filter(compte -> compte.courriel().equals(Compte.courriel(courriel)))
                .map(compte -> nouveau.pour(compte, choisi, () -> acces.prendreLeCode(code)))
                .map(this::oublierLesAutres)
                .orElseGet(ResultatChoix.SansDroit::new);
    }

    public ResultatChoix parLien(String jeton, String choisi) {
        return acces.duLien(jeton)
                .flatMap(comptes::trouver)
                .map(compte -> nouveau.pour(compte, choisi, () -> acces.prendreLeLien(jeton)))
                .map(this::oublierLesAutres)
                .orElseGet(ResultatChoix.SansDroit::new);
    }

    /** Whoever is signed in, and has just shown the old one. */
    public ResultatChoix enConnaissantLAncien(CompteId id, String choisi) {
        return comptes.trouver(id)
                .map(compte -> nouveau.pour(compte, choisi, () -> true))
                .map(this::oublierLesAutres)
                .orElseGet(ResultatChoix.SansDroit::new);
    }

    @Transactional(readOnly = true)
    public Optional<String> empreinte(CompteId compte) {
        return empreintes.trouver(compte).map(EmpreinteDuMotDePasse::motDePasse);
    }

    @Transactional(readOnly = true)
    public Optional<String> courriel(CompteId compte) {
        return comptes.trouver(compte).map(Compte::courriel);
    }

    @Transactional(readOnly = true)
    public boolean lienValable(String jeton) {
        return acces.duLien(jeton).isPresent();
    }

    /** A link that was sent and not followed yet must not undo what was just chosen. */
    private ResultatChoix oublierLesAutres(ResultatChoix resultat) {
        if (resultat instanceof ResultatChoix.Choisi(var compte)) {
            acces.oublier(compte);
        }
        return resultat;
    }

    /** Judges a password, keeps its digest, and ends the sessions that the old one opened. */
    @Service
    record NouveauMotDePasse(
            MotDePasseRepository empreintes,
            MotsDePasse motsDePasse,
            Sessions sessions,
            Journal journal,
            Enseigne enseigne) {

        /** @param droit asked last, so that a code is not spent on a password that will not do */
        ResultatChoix pour(Compte compte, String choisi, BooleanSupplier droit) {
            var reproche = MotDePasse.reproche(choisi, List.of(compte.nom(), compte.courriel(), enseigne.nom()));
            if (reproche.isPresent()) {
                return new ResultatChoix.Refuse(reproche.get());
            }
            if (!droit.getAsBoolean()) {
                return new ResultatChoix.SansDroit();
            }
            empreintes.changer(compte.id(), motsDePasse.empreinte(choisi));
            sessions.fermer(compte.id());
            journal.noter("mot_de_passe.choisir", compte.id().valeur(), compte.id());
            return new ResultatChoix.Choisi(compte.id());
        }
    }
}
