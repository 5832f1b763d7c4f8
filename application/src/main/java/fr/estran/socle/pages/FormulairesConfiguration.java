package fr.estran.socle.pages;

import fr.estran.socle.base.BaseMuette;
import jakarta.servlet.ServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeansException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * The fields of a form have names that its page gave them. One that leads nowhere in the record, as {@code nom[0]} where a name
 * is no list, was written by no page of ours: the demand is refused as a whole, and is no fault of ours. What else goes wrong
 * meanwhile may be: it is noted.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FormulairesConfiguration {

    private static final Logger log = LoggerFactory.getLogger(FormulairesConfiguration.class);

    /** A record has no such field, a list no such place, nothing can be made of a name, or no name has such signs. */
    private static final List<Class<? extends RuntimeException>> SUR_LES_NOMS = List.of(
            BeansException.class,
            IllegalArgumentException.class,
            IllegalStateException.class,
            IndexOutOfBoundsException.class,
            UnsupportedOperationException.class,
            RequestRejectedException.class);

    @Bean
    WebMvcRegistrations formulaires() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Formulaires();
            }
        };
    }

    private static final class Formulaires extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> reglages) {
            return new Fabrique(reglages, getWebBindingInitializer());
        }
    }

    private static final class Fabrique extends ServletRequestDataBinderFactory {

        Fabrique(List<InvocableHandlerMethod> reglages, @Nullable WebBindingInitializer initial) {
            super(reglages, initial);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object cible, String nom, NativeWebRequest demande) {
            return new Lecture(cible, nom);
        }
    }

    static final class Lecture extends ExtendedServletRequestDataBinder {

        Lecture(@Nullable Object cible, String nom) {
            super(cible, nom);
        }

        @Override
        public void construct(ServletRequest demande) {
            lire(() -> super.construct(demande));
        }

        @Override
        protected void doBind(MutablePropertyValues champs) {
            lire(() -> super.doBind(champs));
        }

        private void lire(Runnable lecture) {
            try {
                lecture.run();
            } catch (RuntimeException e) {
                if (BaseMuette.enCause(e)) {
                    throw e;
                }
                if (!neMeneNullePart(e)) {
                    // Its words may repeat what somebody typed.
                    log.warn(
                            "{} not read: {}",
                            getObjectName(),
                            NestedExceptionUtils.getMostSpecificCause(e)
                                    .getClass()
                                    .getName());
                }
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
            }
        }

        /** What Spring says of a name that leads nowhere. A record that could not be made of what was read is another thing. */
        private static boolean neMeneNullePart(RuntimeException e) {
            return !(e instanceof BeanInstantiationException)
                    && SUR_LES_NOMS.stream().anyMatch(sorte -> sorte.isInstance(e));
        }
    }
}
