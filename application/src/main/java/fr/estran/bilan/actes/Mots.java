package fr.estran.bilan.actes;

import fr.estran.bilan.actes.EcritureDeMot.Devancee;
import fr.estran.bilan.actes.EcritureDeMot.Gardee;
import fr.estran.bilan.actes.EcritureDeMot.Raison;
import fr.estran.bilan.actes.EcritureDeMot.Refusee;
import fr.estran.bilan.rapport.Mot;
import fr.estran.bilan.rapport.Phrases;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.ChampsDAction;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service's own words, written once and used again in each report until they are written anew. */
@Service
class Mots {

    /** Of one text; the database holds to it too. */
    public static final int LONGUEUR = 600;

    private static final Phrases PHRASES = Phrases.lues();

    private final MotRepository mots;
    private final EchelleRepository echelles;
    private final ChampsDAction champs;
    private final FormesDeLaVille formes;

    Mots(MotRepository mots, EchelleRepository echelles, ChampsDAction champs, FormesDeLaVille formes) {
        this.mots = mots;
        this.echelles = echelles;
        this.champs = champs;
        this.formes = formes;
    }

    /** Each kind, each field, each mark of a scale that a survey asked, with its words of today, whoever wrote them. */
    @Transactional(readOnly = true)
    public List<MotDuService> tous() {
        var connues = formes.lire().constatant(null);
        var ecrits = mots.ecrits(connues);
        var tous = new ArrayList<MotDuService>();
        TypeDAction.tous(_ -> true)
                .forEach(type -> tous.add(ecrits.de(
                        Mot.butDeForme(type), null, connues.de(type).bilan().titreAuPluriel())));
        champs.tous().forEach(champ -> tous.add(ecrits.de(Mot.butDeChamp(champ.champ()), null, champ.auBilan())));
        echelles.toutes()
                .forEach(echelle -> echelle.marques()
                        .forEach(marque -> tous.add(ecrits.de(
                                Mot.marque(echelle.code(), marque),
                                echelle.libelle(),
                                PHRASES.dire("reponses.note", "valeur", marque)))));
        return tous;
    }

    /** Nothing of a kind, a field or a mark that there is not, or is not any more. */
    @Transactional(readOnly = true)
    public Optional<MotDuService> trouver(Mot mot) {
        return tous().stream().filter(connu -> connu.mot().equals(mot)).findFirst();
    }

    /**
     * Keeps words for all reports to come, those that are drafts among them; what is validated stays as it is. The words
     * of the software are kept by keeping none: they follow it, should they change.
     *
     * @param lu what stood there when they were opened to be written
     */
    @Transactional
    public EcritureDeMot ecrire(Mot mot, String texte, String lu) {
        var actuel = trouver(mot).orElseThrow(Introuvable::new);
        if (!actuel.texte().equals(lu)) {
            return new Devancee(actuel);
        }
        var soigne = mot.soigner(texte);
        var faute = faute(actuel, soigne);
        if (faute.isPresent()) {
            return new Refusee(faute.get());
        }
        boolean gardee = soigne.equals(actuel.defaut())
                ? mots.retirer(mot, actuel.revision())
                : mots.ecrire(mot, soigne, actuel.revision());
        return gardee ? new Gardee() : new Devancee(trouver(mot).orElseThrow(Introuvable::new));
    }

    private static Optional<Raison> faute(MotDuService mot, String texte) {
        if (texte.isEmpty() && !mot.defaut().isEmpty()) {
            return Optional.of(Raison.VIDE);
        }
        if (texte.length() > LONGUEUR) {
            return Optional.of(Raison.TROP_LONG);
        }
        return texte.contains("{") || texte.contains("}") ? Optional.of(Raison.ACCOLADE) : Optional.empty();
    }
}
