"""weakref.WeakMethod, weakref.proxy and weakref.finalize."""
import weakref


class Button:
    def __init__(self, name):
        self.name = name

    def click(self):
        return f"{self.name} clicked"


button = Button("ok")
method = weakref.WeakMethod(button.click)
print(method()())
plain = weakref.ref(button.click)
print("a bound method is gone at once:", plain())
del button
print(method())

button = Button("cancel")
proxy = weakref.proxy(button)
print(proxy.name, proxy.click())
proxy.name = "changed"
print(button.name)
del button
try:
    proxy.name
except ReferenceError as error:
    print("ReferenceError", error)

button = Button("detached")
end = weakref.finalize(button, print, "never")
print(end.detach() is not None, end.alive)
print("end")
