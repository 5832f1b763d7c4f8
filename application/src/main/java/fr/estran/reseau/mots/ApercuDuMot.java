package fr.estran.reseau.mots;

import fr.estran.messages.GrandEnvoi;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.documents.Lettre;
import java.util.List;
import java.util.Optional;

/**
 * What would leave, as it would leave: to the first of each way.
 *
 * @param doutes what seems not to belong in it
 */
public record ApercuDuMot(
        Partage partage, Optional<FormeDeCourriel> courriel, Optional<Lettre> lettre, List<String> doutes) {

    public ApercuDuMot {
        doutes = List.copyOf(doutes);
    }

    public GrandEnvoi envoi() {
        return new GrandEnvoi(0, partage.parCourriel().size());
    }

    /** Which bodies are told how, of those that were chosen; a retired one is told nothing. */
    public record Partage(
            List<OrganismeDecrit> parCourriel, List<OrganismeDecrit> enLettre, List<OrganismeDecrit> retires) {

        public Partage {
            parCourriel = List.copyOf(parCourriel);
            enLettre = List.copyOf(enLettre);
            retires = List.copyOf(retires);
        }

        public int prevenus() {
            return parCourriel.size() + enLettre.size();
        }

        /** The names of those to whom a letter is handed: the post would not find them. */
        public List<String> sansAdresse() {
            return enLettre.stream()
                    .filter(un -> un.adresse() == null)
                    .map(OrganismeDecrit::nom)
                    .toList();
        }
    }

    /** An e-mail as it is read, and by whom it is signed. */
    public record FormeDeCourriel(String objet, List<String> paragraphes, String service) {

        public FormeDeCourriel {
            paragraphes = List.copyOf(paragraphes);
        }
    }
}
