package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Component;

/** Signed with the server's key: there are few addresses, and a digest that anybody could make would tell which it is. */
@Component
record EmpreinteDesOrigines(Sceau sceau) implements CleDesOrigines {

    @Override
    public byte[] empreinte(String dite) {
        return sceau.signer(dite.getBytes(UTF_8), "origine");
    }
}
